import { previewStretch } from '../judging';
import { previewSettingsContract } from '../protocol/preview-settings';
import { readSettings, shapeIssueLine } from '../settings';
import { failure } from './failure';
import { serve } from './serve';

export { dealsJudged as scopes } from './scopes';

/** What settings that are not saved yet would make of a stretch of open deals; the page asks again until there are no more. */
export const main = serve(previewSettingsContract, async ({ settings, after }, ports) => {
  const read = readSettings(settings);
  if (read.kind === 'read') return { ok: true, ...(await previewStretch(read.settings, after, ports)) };
  const details = read.issues.map(shapeIssueLine);
  return failure('bad-request', details.join('; '), details);
});
