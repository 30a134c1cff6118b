/** Why something asked of a deal was not done. */
export type RefusalCode =
  | 'bad-request'
  | 'contact-gone'
  | 'deal-closed'
  | 'deal-not-found'
  | 'evidence-too-long'
  | 'framework-changed'
  | 'label-missing'
  | 'level-not-offered'
  | 'not-provisioned'
  | 'not-stored'
  | 'person-not-named';

/** That something was not done: nothing was stored. The code is for who asked, the message for the log. */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly message: string;
  /** What it is about: criterion ids, property names, a label. */
  readonly about: readonly string[];
  /** HubSpot's own id of the call that it refused; null when none was made. */
  readonly correlationId: string | null;
}

export function refusal(
  refused: RefusalCode,
  message: string,
  about: readonly string[] = [],
  correlationId: string | null = null,
): Refusal {
  return { refused, message, about, correlationId };
}

export function isRefusal(outcome: object): outcome is Refusal {
  return 'refused' in outcome && typeof outcome.refused === 'string';
}

/** There is no such deal, or no more. */
export function noSuchDeal(dealId: string): Refusal {
  return refusal('deal-not-found', `There is no deal ${dealId}.`);
}

/** A closed deal's answers are history. */
export function dealIsClosed(dealId: string): Refusal {
  return refusal('deal-closed', `Deal ${dealId} is closed: its answers are read-only.`);
}

/** The account lacks deal properties that it should have. */
export function notProvisioned(properties: readonly string[]): Refusal {
  const message = `Deal properties missing: ${properties.join(', ')}. Run "npx plumbline provision".`;
  return refusal('not-provisioned', message, properties);
}
