import { listPipelinesContract } from '../protocol/list-pipelines';
import { rulingOf } from '../settings';
import { serve } from './serve';

export { settingsRead as scopes } from './scopes';

/** The account's deal pipelines, each with its framework, and the account's currency. */
export const main = serve(listPipelinesContract, async (_request, { pipelines, account, rulebooks }) => {
  const [known, { companyCurrency }, { rulebook }] = await Promise.all([
    pipelines.list(),
    account.read(),
    rulebooks.current(),
  ]);
  return {
    ok: true,
    currency: companyCurrency ?? null,
    frameworkLabels: Object.fromEntries(rulebook.frameworks.map(({ id, label }) => [id, label])),
    approach: rulebook.approach,
    costs: rulebook.settings.costs,
    yardsticks: rulebook.settings.yardsticks,
    pipelines: known.map((pipeline) => {
      const { id, label } = pipeline;
      // The framework of a pipeline as a whole: of deals that no rule says anything of.
      const { framework } = rulingOf(rulebook, { pipeline, pipelineId: id, stageId: null, properties: {} });
      return { id, label, framework: { id: framework.id, label: framework.label } };
    }),
  };
});
