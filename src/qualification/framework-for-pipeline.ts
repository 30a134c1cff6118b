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

/**
 * The framework that rules a deal in this pipeline. A pipeline whose id is a framework's id (`value_selling`) uses that one;
 * a deal without a pipeline, and any other pipeline, gets the account's default, MEDDIC.
 */
export function frameworkForPipeline(pipelineId: string | null): Framework {
  const named = pipelineId === null ? undefined : (byPipelineId.get(pipelineId) ?? pipelineId);
  const framework = findFramework(named ?? ACCOUNT_DEFAULT) ?? findFramework(ACCOUNT_DEFAULT);
  if (framework === undefined) throw new Error(`There is no framework "${ACCOUNT_DEFAULT}".`);
  return framework;
}

/** The frameworks that an account with these pipelines uses, the account's default among them, in the registry's order. */
export function frameworksInUse(pipelineIds: readonly string[]): readonly Framework[] {
  const used = new Set([null, ...pipelineIds].map((id) => frameworkForPipeline(id).id));
  return frameworks.filter(({ id }) => used.has(id));
}
