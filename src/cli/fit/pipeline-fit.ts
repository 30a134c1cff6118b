import {
  defaultApproachSettings,
  frameworkMatch,
  pipelineEconomics,
  pipelineFigures,
  settingsForCurrency,
  type Costs,
  type Fit,
  type FrameworkMatch,
  type Period,
  type PipelineDeal,
  type PipelineEconomics,
  type PipelineFigures,
} from '../../approach';
import { frameworkForPipeline } from '../../qualification';

/** What was read and entered. */
export interface PipelineToJudge {
  readonly pipeline: { readonly id: string; readonly label: string };
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
  readonly costs: Costs;
  readonly economics: PipelineEconomics;
}

/** Judges a pipeline by its deals. Pure. */
export function judgePipeline({ pipeline, deals, period, costs, ...account }: PipelineToJudge): PipelineFit {
  const { accountCurrency } = account;
  const { settings, knowsMoney } = settingsForCurrency(defaultApproachSettings, accountCurrency);
  const figures = pipelineFigures(deals, period, settings);
  const framework = frameworkForPipeline(pipeline.id);
  return {
    pipeline: { id: pipeline.id, label: pipeline.label },
    framework: { id: framework.id, label: framework.label, match: matchOf(framework.id, figures.fit) },
    period,
    timeZone: account.timeZone,
    currency: settings.currency,
    note: noteOn(accountCurrency, settings.currency, knowsMoney),
    dealsRead: deals.length,
    figures,
    costs,
    economics: pipelineEconomics(figures.typical, costs, settings),
  };
}

function noteOn(named: string | null, currency: string, knowsMoney: boolean): string | null {
  if (named === null)
    return `HubSpot does not say the currency of the account: amounts are taken as ${currency}.`;
  if (knowsMoney) return null;
  return `There are no bands for amounts in ${currency}: the approach is judged without the value of a deal.`;
}

function matchOf(frameworkId: string, fit: PipelineFigures['fit']): FrameworkMatch {
  const known: Fit = fit.kind === 'figure' ? fit.value : { fits: [], confidence: 0, missing: [] };
  return frameworkMatch(frameworkId, known);
}
