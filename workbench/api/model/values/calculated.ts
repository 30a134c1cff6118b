import { parseFormula } from '../../../../src/formula-language';
import { dealProperties } from '../defaults/deals';
import { findStage } from '../definitions/find-stage';
import { CONTACT, DEAL } from '../definitions/object-type';
import type { Pipeline } from '../definitions/pipeline';
import { compileFormula } from '../formulas/evaluate';
import type { Evaluator } from '../formulas/facts';
import { storedText } from '../formulas/stored-text';
import type { Values } from '../state/record';
import { exactDecimal, exactProduct } from './exact-decimal';
import { DAY_MS } from './parse-instant';

/** What HubSpot calculates from a record's other values. */
export function calculatedValues(
  objectTypeId: string,
  values: Values,
  pipelines: readonly Pipeline[],
): Record<string, string> {
  if (objectTypeId === DEAL) return calculatedOfDeal(values, pipelines);
  if (objectTypeId === CONTACT) return calculatedOfContact(values);
  return {};
}

function calculatedOfDeal(values: Values, pipelines: readonly Pipeline[]): Record<string, string> {
  const stage = findStage(pipelines, values['dealstage'])?.stage;
  const probability = stage === undefined ? undefined : Number(stage.metadata['probability']);
  const won = probability === 1;
  const amount = values['amount'] ?? '';
  return {
    ...ofFormulas(values, probability),
    hs_is_closed_won: String(won),
    hs_is_closed_lost: String(probability === 0),
    hs_deal_stage_probability: probability === undefined ? '' : exactDecimal(probability),
    hs_projected_amount: amount === '' || probability === undefined ? '' : exactProduct(amount, probability),
    hs_closed_amount: won && amount !== '' ? amount : '0',
    days_to_close: daysBetween(values['createdate'], values['closedate']),
  };
}

/** The deal properties whose formulas HubSpot publishes: they are written with the deal itself, without a delay. */
const published = dealProperties.flatMap(({ name, calculationFormula }): [string, Evaluator][] => {
  const parsed = calculationFormula === undefined ? undefined : parseFormula(calculationFormula);
  return parsed?.ok === true ? [[name, compileFormula(parsed.formula)]] : [];
});

/** @param probability of the deal's stage; a deal without one is not closed, though its formula has no value */
function ofFormulas(values: Values, probability: number | undefined): Record<string, string> {
  const facts = {
    value: (name: string) => values[name],
    changedAt: () => undefined,
    probabilityOf: () => probability,
  };
  return Object.fromEntries(
    published.map(([name, evaluate]) => [name, storedText(evaluate(facts)) || 'false'] as const),
  );
}

/** Whole days, never negative: HubSpot prints 0 for a deal that closed before it was created. */
function daysBetween(from: string | undefined, to: string | undefined): string {
  const days = Math.floor((Date.parse(to ?? '') - Date.parse(from ?? '')) / DAY_MS);
  return Number.isNaN(days) ? '' : String(Math.max(0, days));
}

function calculatedOfContact(values: Values): Record<string, string> {
  const domain = values['email']?.split('@')[1];
  return domain === undefined ? {} : { hs_email_domain: domain };
}
