import type { Framework } from '../frameworks';
import {
  dealFactProperties,
  HubSpotError,
  type DealRecord,
  type NamedPerson,
  type Pipeline,
  type WinRateStore,
} from '../hubspot';
import type { Failure } from '../protocol/failure';
import { approachProperty, dealProperty } from '../qualification';
import {
  allAnswerProperties,
  answerPropertiesIn,
  frameworkIn,
  ruleProperties,
  rulingOf,
  type Rulebook,
  type Ruling,
} from '../settings';
import { failure } from '../functions/failure';
import type { SettingsInForce } from '../configuring/settings-in-force';
import type { Dependencies } from './ports';
import { textOrNull } from '../hubspot/text-or-null';

/** A deal with all that judging it takes, as HubSpot gave it. */
export interface OpenedDeal {
  readonly record: DealRecord;
  readonly inForce: SettingsInForce;
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

/** Whatever judging a deal by a rulebook asks for. Which framework rules is known only with the deal, so it is those of all. */
export function propertiesToRead(rulebook: Rulebook): readonly string[] {
  return [
    ...DEAL_FACTS,
    ...dealFactProperties,
    ...Object.values(dealProperty),
    ...Object.values(approachProperty),
    ...ruleProperties(rulebook.settings),
    ...allAnswerProperties(rulebook),
  ];
}

/** The properties whose history says when and by whom a deal was answered. */
export function propertiesWithHistory(rulebook: Rulebook): readonly string[] {
  return [dealProperty.assessedAt, dealProperty.assessedBy, ...allAnswerProperties(rulebook)];
}

/**
 * Reads a deal: the settings, its people, the pipelines and the account at once, of which all but the people are remembered for a
 * while, then the deal with the properties that the settings name, and a search for its owner's wins, remembered too.
 *
 * @param seenRevision of the settings, that the caller knows of; see RulebookSource.
 */
export async function openDeal(
  dealId: string,
  { deals, people, pipelines, account, winRates, rulebooks, now }: Dependencies,
  seenRevision = 0,
): Promise<{ readonly ok: true; readonly opened: OpenedDeal } | Failure> {
  const reading = rulebooks.current(seenRevision).then(async (inForce) => {
    const { rulebook } = inForce;
    const request = { properties: propertiesToRead(rulebook), historyOf: propertiesWithHistory(rulebook) };
    return { inForce, record: await deals.read({ dealId, ...request }) };
  });
  const [{ inForce, record }, named, known, { companyCurrency }] = await Promise.all([
    reading,
    people.read(dealId),
    pipelines.list(),
    account.read(),
  ]);
  if (record === null) return failure('deal-not-found', `There is no deal ${dealId}.`);
  const dealsPerRepMonth = await winsOf(record, winRates, now());
  const around = {
    inForce,
    people: named,
    pipelines: known,
    currency: companyCurrency ?? null,
    dealsPerRepMonth,
  };
  return { ok: true, opened: openedDeal(record, around) };
}

/** A deal's record put together with what it is judged by. */
export function openedDeal(
  record: DealRecord,
  around: {
    readonly inForce: SettingsInForce;
    readonly people: readonly NamedPerson[];
    readonly pipelines: readonly Pipeline[];
    readonly currency: string | null;
    readonly dealsPerRepMonth: number | null;
  },
): OpenedDeal {
  const { inForce, people, pipelines, currency, dealsPerRepMonth } = around;
  const pipelineId = textOrNull(record.properties['pipeline']);
  const pipeline = pipelines.find(({ id }) => id === pipelineId) ?? null;
  const framework = frameworkOf(record, { rulebook: inForce.rulebook, pipelines, currency });
  return { record, inForce, framework, people, pipeline, currency, dealsPerRepMonth };
}

/** The framework that rules a deal. A closed one keeps that which it was judged by last: its stage and its score are history. */
function frameworkOf(
  record: DealRecord,
  around: {
    readonly rulebook: Rulebook;
    readonly pipelines: readonly Pipeline[];
    readonly currency: string | null;
  },
): Framework {
  const judgedBy = isClosed(record) ? textOrNull(record.properties[dealProperty.framework]) : null;
  const kept = judgedBy === null ? undefined : frameworkIn(around.rulebook, judgedBy);
  return kept ?? rulingOfDeal(record, around).framework;
}

/** Which rules of its pipeline match a deal, and the framework that follows. */
export function rulingOfDeal(
  record: DealRecord,
  around: {
    readonly rulebook: Rulebook;
    readonly pipelines: readonly Pipeline[];
    readonly currency: string | null;
  },
): Ruling {
  const { rulebook, pipelines, currency } = around;
  const pipelineId = textOrNull(record.properties['pipeline']);
  return rulingOf(rulebook, {
    pipeline: pipelines.find(({ id }) => id === pipelineId) ?? null,
    pipelineId,
    stageId: textOrNull(record.properties['dealstage']),
    properties: { ...record.properties, amount: amountIn(record, currency) },
  });
}

// Rules compare amounts with one number, so they must be in one currency; HubSpot converts them where an account asks it to.
function amountIn({ properties }: DealRecord, accountCurrency: string | null): string | null {
  const amount = textOrNull(properties['amount']);
  if (amount === null) return null;
  const currency = textOrNull(properties['deal_currency_code']);
  const isOwn = currency === null || accountCurrency === null || currency === accountCurrency;
  return textOrNull(properties['amount_in_home_currency']) ?? (isOwn ? amount : null);
}

/** Whether HubSpot counts the deal as won or lost. */
export function isClosed({ properties }: DealRecord): boolean {
  return properties['hs_is_closed'] === 'true';
}

// Searches are few for a whole account: without this one the card knows one signal less, which is no reason to fail.
export async function winsOf(record: DealRecord, winRates: WinRateStore, asOf: Date): Promise<number | null> {
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
export function missingProperties({ record, framework, inForce }: OpenedDeal): readonly string[] {
  const needed = [
    ...Object.values(dealProperty),
    ...Object.values(approachProperty),
    ...answerPropertiesIn(inForce.rulebook.settings, framework),
  ];
  return needed.filter((name) => !(name in record.properties));
}
