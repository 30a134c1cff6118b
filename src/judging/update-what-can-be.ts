import {
  storableOf,
  updateObjects,
  whyUnstorable,
  type AccountProperty,
  type HubSpotClient,
  type WhyUnstorable,
} from '../hubspot';
import type { Figures } from './figures';

/** Figures of a deal that are to be stored. */
export interface ChangedFigures {
  readonly id: string;
  readonly properties: Figures;
}

/** A deal of which HubSpot did not write all. */
export interface RefusedDeal {
  readonly dealId: string;
  /** A sentence, to stand behind the deal's name: whether nothing or not all was written, and why. */
  readonly message: string;
}

/**
 * Writes figures on at most 100 deals. HubSpot refuses a whole batch for one value, so figures that the account has no place for
 * are left out and reported, with the deals that are refused for another reason.
 */
export async function updateWhatCanBe(
  client: HubSpotClient,
  deals: readonly ChangedFigures[],
  known: readonly AccountProperty[],
): Promise<readonly RefusedDeal[]> {
  const changes = deals
    .map(({ id, properties }) => ({ trace: id, id, properties: storableOf(properties, known) }))
    .filter(({ properties }) => Object.keys(properties).length > 0);
  const { refused, leftOut: unanswered } = await updateObjects(client, 'deals', changes);
  const failed = [
    ...refused.map(({ trace, error }) => ({
      dealId: trace,
      message: `Its figures were not written: ${error.message}`,
    })),
    ...unanswered.map((dealId) => ({ dealId, message: NOT_CONFIRMED })),
  ];
  const leftOut = deals
    .filter(({ id }) => !failed.some(({ dealId }) => dealId === id))
    .flatMap(({ id, properties }) => leftOutOf(id, properties, known));
  return [...failed, ...leftOut];
}

const NOT_CONFIRMED = "HubSpot's answer leaves it out, so its figures may be stored or not: judge it again.";

function leftOutOf(
  dealId: string,
  properties: Figures,
  known: readonly AccountProperty[],
): readonly RefusedDeal[] {
  const reasons = Object.entries(properties).flatMap(([name, value]) => {
    const why = whyUnstorable({ [name]: value }, known);
    return why === null ? [] : [reasonWords(name, value, why)];
  });
  if (reasons.length === 0) return [];
  const message = `Not all figures were stored: ${reasons.join('; ')}. npx plumbline provision mends the app's own properties.`;
  return [{ dealId, message }];
}

function reasonWords(name: string, value: string, why: WhyUnstorable): string {
  switch (why) {
    case 'property-missing':
      return `the property ${name} is missing`;
    case 'read-only':
      return `the property ${name} is read-only`;
    case 'option-missing':
      return `${name} has no option for "${value}"`;
  }
}
