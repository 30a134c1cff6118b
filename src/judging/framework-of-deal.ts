import type { Framework } from '../frameworks';
import { storedValue, type DealRecord, type Pipeline } from '../hubspot';
import { dealProperty, truthOf } from '../qualification';
import { frameworkIn, rulingOf, type Rulebook, type Ruling } from '../settings';

interface Around {
  readonly inForce: { readonly rulebook: Rulebook };
  readonly pipelines: readonly Pipeline[];
  readonly currency: string | null;
  /** Whether the deal keeps the framework it was judged by last, as a closed one does. */
  readonly keeps?: boolean;
}

/** The framework that rules a deal. A closed one keeps that which it was judged by last: its stage and its score are history. */
export function frameworkOfDeal(record: DealRecord, around: Around): Framework {
  const judgedBy =
    isClosed(record) || around.keeps === true ? storedValue(record, dealProperty.framework) : null;
  const kept = judgedBy === null ? undefined : frameworkIn(around.inForce.rulebook, judgedBy);
  return kept ?? rulingOfDeal(record, around).framework;
}

/** Which rules of its pipeline match a deal, and the framework that follows. */
export function rulingOfDeal(record: DealRecord, { inForce, pipelines, currency }: Around): Ruling {
  const pipelineId = storedValue(record, 'pipeline');
  return rulingOf(inForce.rulebook, {
    pipeline: pipelines.find(({ id }) => id === pipelineId) ?? null,
    pipelineId,
    stageId: storedValue(record, 'dealstage'),
    properties: { ...record.properties, amount: amountIn(record, currency) },
  });
}

/** Whether HubSpot counts the deal as won or lost. */
export function isClosed({ properties }: DealRecord): boolean {
  return truthOf(properties['hs_is_closed']) === true;
}

// Rules compare amounts with one number, so they must be in one currency; HubSpot converts them where an account asks it to.
function amountIn(record: DealRecord, accountCurrency: string | null): string | null {
  const amount = storedValue(record, 'amount');
  if (amount === null) return null;
  const currency = storedValue(record, 'deal_currency_code');
  const isOwn = currency === null || accountCurrency === null || currency === accountCurrency;
  return storedValue(record, 'amount_in_home_currency') ?? (isOwn ? amount : null);
}
