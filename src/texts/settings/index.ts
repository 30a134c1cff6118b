import { issuesEn } from '../issues/in-english';
import { issuesSv } from '../issues/issue-words';
import { accountEn, accountSv } from './account';
import { approachEn, approachSv } from './approach';
import { figuresEn, figuresSv } from './figures';
import { fileEn, fileSv } from './file';
import { frameworksEn, frameworksSv } from './frameworks';
import { historyEn, historySv } from './history';
import { judgingEn, judgingSv } from './judging';
import { pageEn, pageSv } from './page';
import { pipelinesEn, pipelinesSv } from './pipelines';
import { saveEn, saveSv } from './save';

/** The words of the settings page, a part for each of its sections, and what it says of settings that are wrong. */
export const settingsEn = {
  page: pageEn,
  pipelines: pipelinesEn,
  frameworks: frameworksEn,
  judging: judgingEn,
  figures: figuresEn,
  approach: approachEn,
  account: accountEn,
  history: historyEn,
  file: fileEn,
  save: saveEn,
  issues: issuesEn,
};

export const settingsSv: typeof settingsEn = {
  page: pageSv,
  pipelines: pipelinesSv,
  frameworks: frameworksSv,
  judging: judgingSv,
  figures: figuresSv,
  approach: approachSv,
  account: accountSv,
  history: historySv,
  file: fileSv,
  save: saveSv,
  issues: issuesSv,
};
