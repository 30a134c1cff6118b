import { findFramework, frameworks, type Framework } from '../frameworks';

// Until ops can choose (settings), the pipeline's id decides. `default` is the id of the pipeline every HubSpot account
// starts with; the others are the ids of the demo account and a fair guess for any account that uses them.
const byPipelineId: ReadonlyMap<string, string> = new Map([
  ['default', 'spin'],
  ['self_serve', 'bant'],
  ['mid_market', 'neat'],
  ['enterprise', 'meddic'],
]);
const ACCOUNT_DEFAULT = 'meddic';

/** The framework that rules a deal in this pipeline; a deal without a pipeline gets the account's default, MEDDIC. */
export function frameworkForPipeline(pipelineId: string | null): Framework {
  const id = (pipelineId === null ? undefined : byPipelineId.get(pipelineId)) ?? ACCOUNT_DEFAULT;
  const framework = findFramework(id) ?? frameworks[0];
  if (framework === undefined) throw new Error('There is no framework.');
  return framework;
}
