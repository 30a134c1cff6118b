export { approaches, type Approach } from './approach';
export { bestApproach, bestApproaches, isConfident } from './best-approach';
export { exchangeRate, inCurrency, knownCurrencies } from './currency';
export {
  askedSignals,
  decisiveQuestions,
  type AskedSignal,
  type DecisiveQuestion,
} from './decisive-questions';
export { defaultApproachSettings } from './default-settings';
export { fitOf, type ApproachFit, type Fit, type SignalGrade } from './fit';
export { frameworkMatch, type FrameworkMatch } from './framework-match';
export { frameworksOfApproach } from './frameworks-of-approach';
export type { LimitReason } from './limits';
export type { SignalBand } from './signal-band';
export { numberSignals, type ApproachSettings, type NumberSignal } from './profile';
export { settingsForCurrency } from './settings-for-currency';
export {
  approachSettingsSchema,
  checkApproachSettings,
  type ApproachFault,
  type ApproachIssue,
} from './settings-schema';
export {
  awarenessValues,
  MOST_VENDORS,
  noSignals,
  signals,
  type Awareness,
  type DealSignals,
  type Signal,
  type Source,
} from './signal';
export type { Period } from './deals-of-period';
export type { Figure } from './figure';
export type { LeftOut } from './left-out';
export type { Misfits } from './misfits';
export { signalsOf, valueOf, type NoValue, type PipelineDeal, type Unusable } from './pipeline-deal';
export { pipelineFigures, type PipelineFigures, type WhyNothing } from './pipeline-figures';
export type { Quartiles } from './quartiles';
export { economicsOf, withoutVerdicts, type Economics } from './economics';
export {
  pipelineEconomics,
  type ApproachEconomics,
  type Choice,
  type EconomicsBasis,
  type PipelineEconomics,
  type Standing,
} from './economics-by-approach';
export {
  noCosts,
  repApproaches,
  type CostName,
  type Costs,
  type Money,
  type Need,
  type RepApproach,
} from './money';
export { typicalNumbers, type SellingNumbers } from './selling-numbers';
export { judgedWinRate, type JudgedWinRate, type WhyUnjudged } from './win-rate';
export {
  defaultYardsticks,
  yardsticksFor,
  type CacRatioVerdict,
  type LtvVerdict,
  type OwnYardsticks,
  type PaybackVerdict,
  type Range,
  type RangeVerdict,
  type YardstickName,
  type Yardsticks,
} from './yardsticks';
export { adviceWords, lowWinRateWords } from './advice-words';
export { sourceWords, yardstickWords } from './yardstick-words';
export { yardsticksSchema } from './yardsticks-schema';
