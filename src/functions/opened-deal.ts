import { frameworks, type Framework } from '../frameworks';
import {
  approachProperty,
  dealFactProperties,
  HubSpotError,
  type DealRecord,
  type NamedPerson,
  type Pipeline,
  type WinRateStore,
} from '../hubspot';
import type { Failure } from '../protocol';
import { answerProperties, dealProperty, frameworkForPipeline } from '../qualification';
import { failure } from './failure';
import type { Dependencies } from './serve';
import { textOrNull } from './text-or-null';

/** A deal with all that judging it takes, as HubSpot gave it. */
export interface OpenedDeal {
  readonly record: DealRecord;
  readonly framework: Framework;
  readonly people: readonly NamedPerson[];
  /** Null for a deal without pipeline, or when the account has it no more. */
  readonly pipeline: Pipeline | null;
  /** The account's, ISO code; null when HubSpot does not say. */
  readonly currency: string | null;
  /** Deals its owner wins a month; null without an owner, without a win yet, or when it could not be counted. */
  readonly dealsPerRepMonth: number | null;
}

const DEAL_FACTS = ['pipeline', 'dealstage', 'hs_is_closed', 'hs_deal_stage_probability'] as const;

/** Every property a deal's answers can be in, whichever framework they were given under. */
export const allAnswerProperties = frameworks.flatMap(answerProperties);

/**
 * Reads a deal: four API calls at once (the deal, its people, the pipelines, the account), two while the last two are
 * remembered, and a search for its owner's wins, remembered too. Which framework rules is known only with the deal, so the
 * properties of all of them are asked for.
 */
export async function openDeal(
  dealId: string,
  { deals, people, pipelines, account, winRates, now }: Dependencies,
): Promise<{ readonly ok: true; readonly opened: OpenedDeal } | Failure> {
  const [record, named, known, { companyCurrency }] = await Promise.all([
    deals.read({
      dealId,
      properties: [
        ...DEAL_FACTS,
        ...dealFactProperties,
        ...Object.values(dealProperty),
        ...Object.values(approachProperty),
        ...allAnswerProperties,
      ],
      historyOf: [dealProperty.assessedAt, dealProperty.assessedBy, ...allAnswerProperties],
    }),
    people.read(dealId),
    pipelines.list(),
    account.read(),
  ]);
  if (record === null) return failure('deal-not-found', `There is no deal ${dealId}.`);
  const pipelineId = textOrNull(record.properties['pipeline']);
  const framework = frameworkForPipeline(pipelineId);
  const pipeline = known.find(({ id }) => id === pipelineId) ?? null;
  const dealsPerRepMonth = await winsOf(record, winRates, now());
  const currency = companyCurrency ?? null;
  return { ok: true, opened: { record, framework, people: named, pipeline, currency, dealsPerRepMonth } };
}

/** Whether HubSpot counts the deal as won or lost. */
export function isClosed({ properties }: DealRecord): boolean {
  return properties['hs_is_closed'] === 'true';
}

// Searches are few for a whole account: without this one the card knows one signal less, which is no reason to fail.
async function winsOf(record: DealRecord, winRates: WinRateStore, asOf: Date): Promise<number | null> {
  const ownerId = textOrNull(record.properties['hubspot_owner_id']);
  if (ownerId === null) return null;
  try {
    const perMonth = await winRates.perMonth(ownerId, asOf);
    // A rep without a win yet is unknown, not slow, as in a pipeline's figures.
    return perMonth === 0 ? null : perMonth;
  } catch (error) {
    if (!(error instanceof HubSpotError)) throw error;
    console.error(error.message);
    return null;
  }
}

/** The properties of a deal's framework and figures that the account does not define. */
export function missingProperties({ record, framework }: OpenedDeal): readonly string[] {
  const needed = [
    ...Object.values(dealProperty),
    ...Object.values(approachProperty),
    ...answerProperties(framework),
  ];
  return needed.filter((name) => !(name in record.properties));
}
