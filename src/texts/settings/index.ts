import { accountEn, accountSv } from './account';
import { approachEn, approachSv } from './approach';
import { fileEn, fileSv } from './file';
import { frameworksEn, frameworksSv } from './frameworks';
import { historyEn, historySv } from './history';
import { judgingEn, judgingSv } from './judging';
import { pageEn, pageSv } from './page';
import { pipelinesEn, pipelinesSv } from './pipelines';
import { saveEn, saveSv } from './save';

/** The words of the settings page, a part for each of its sections. */
export const settingsEn = {
  page: pageEn,
  pipelines: pipelinesEn,
  frameworks: frameworksEn,
  judging: judgingEn,
  approach: approachEn,
  account: accountEn,
  history: historyEn,
  file: fileEn,
  save: saveEn,
};

export const settingsSv: typeof settingsEn = {
  page: pageSv,
  pipelines: pipelinesSv,
  frameworks: frameworksSv,
  judging: judgingSv,
  approach: approachSv,
  account: accountSv,
  history: historySv,
  file: fileSv,
  save: saveSv,
};
