import {
  frameworkMatch,
  judgedWinRate,
  pipelineEconomics,
  pipelineFigures,
  settingsForCurrency,
  yardsticksFor,
  type Costs,
  type Fit,
  type FrameworkMatch,
  type Period,
  type PipelineDeal,
  type PipelineEconomics,
  type PipelineFigures,
  type OwnYardsticks,
  type Yardsticks,
} from '../../approach';
import { rulingOf, type RuledPipeline, type Rulebook } from '../../settings';

/** What was read and entered. */
export interface PipelineToJudge {
  readonly pipeline: RuledPipeline & { readonly label: string };
  readonly rulebook: Rulebook;
  readonly deals: readonly PipelineDeal[];
  readonly period: Period;
  readonly costs: Costs;
  readonly accountCurrency: string | null;
  readonly timeZone: string;
}

/** All that is to be said of a pipeline. */
export interface PipelineFit {
  readonly pipeline: { readonly id: string; readonly label: string };
  readonly framework: { readonly id: string; readonly label: string; readonly match: FrameworkMatch };
  readonly period: Period;
  readonly timeZone: string;
  readonly currency: string;
  readonly note: string | null;
  readonly dealsRead: number;
  readonly figures: PipelineFigures;
  readonly winRate: ReturnType<typeof judgedWinRate>;
  readonly yardsticks: Yardsticks;
  /** Those of them that ops set. */
  readonly ownYardsticks: OwnYardsticks;
  readonly costs: Costs;
  readonly economics: PipelineEconomics;
}

/** Judges a pipeline by its deals. Pure. */
export function judgePipeline(toJudge: PipelineToJudge): PipelineFit {
  const { pipeline, rulebook, deals, period, costs, ...account } = toJudge;
  const { accountCurrency } = account;
  const { settings, knowsMoney } = settingsForCurrency(rulebook.approach, accountCurrency);
  const figures = pipelineFigures(deals, period, settings);
  const { yardsticks: ownYardsticks } = rulebook.settings;
  const yardsticks = yardsticksFor(ownYardsticks, settings.currency);
  // Of the pipeline as a whole: of deals that no rule says anything of.
  const facts = { pipeline, pipelineId: pipeline.id, stageId: null, properties: {} };
  const { framework } = rulingOf(rulebook, facts);
  return {
    pipeline: { id: pipeline.id, label: pipeline.label },
    framework: { id: framework.id, label: framework.label, match: matchOf(framework.id, figures.fit) },
    period,
    timeZone: account.timeZone,
    currency: settings.currency,
    note: noteOn(accountCurrency, settings.currency, knowsMoney),
    dealsRead: deals.length,
    figures,
    winRate: judgedWinRate(figures, yardsticks),
    yardsticks,
    ownYardsticks,
    costs,
    economics: pipelineEconomics(figures.typical, { costs, yardsticks, settings }),
  };
}

function noteOn(named: string | null, currency: string, knowsMoney: boolean): string | null {
  if (named === null)
    return `HubSpot does not say the currency of the account: amounts are taken as ${currency}.`;
  if (knowsMoney) return null;
  return `There are no bands for amounts in ${currency}: the approach is found without the annual contract value (ACV).`;
}

function matchOf(frameworkId: string, fit: PipelineFigures['fit']): FrameworkMatch {
  const known: Fit = fit.kind === 'figure' ? fit.value : { fits: [], confidence: 0, missing: [] };
  return frameworkMatch(frameworkId, known);
}
