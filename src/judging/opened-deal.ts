import type { SettingsInForce } from '../configuring';
import type { Framework, Role } from '../frameworks';
import { storedValue, type DealRecord, type NamedPerson, type Pipeline } from '../hubspot';
import { goneInMappings, goneInPipeline, issueLine, type SettingsIssue } from '../settings';
import { propertiesNeeded } from './deal-properties';
import { frameworkOfDeal } from './framework-of-deal';

/** Deals an owner wins a month; null without an owner or without a win yet: a rep who has not won is unknown, not slow. */
export type Wins = number | null | 'not-counted';

/** A deal with all that judging it takes, as HubSpot gave it. */
export interface OpenedDeal {
  readonly record: DealRecord;
  readonly inForce: SettingsInForce;
  readonly framework: Framework;
  readonly people: readonly NamedPerson[];
  /** Roles of which nobody can tell who has them, though it decides what an answer counts for: HubSpot has no label of their name. */
  readonly rolesUnknown: readonly Role[];
  /** The roles that HubSpot was found to have no label for. It is asked only where a role in doubt makes a difference. */
  readonly rolesWithoutLabel: readonly Role[];
  /** Null for a deal without pipeline, or when the account has it no more. */
  readonly pipeline: Pipeline | null;
  /** The account's, ISO code; null when HubSpot does not say. */
  readonly currency: string | null;
  /** The account's, an IANA name. */
  readonly timeZone: string;
  /** Deals its owner wins a month. */
  readonly dealsPerRepMonth: Wins;
  /** The score that it is closed with, whatever it holds by now; null where it is the one that it has. */
  readonly closedWith: string | null;
}

/** What the deals of an account have in common when they are judged. */
export interface Surroundings {
  readonly inForce: SettingsInForce;
  readonly pipelines: readonly Pipeline[];
  readonly currency: string | null;
  /** The account's, an IANA name. */
  readonly timeZone: string;
}

/** The deal's stage in its pipeline; null without one, and when the account has it no more. */
export function stageOf({ record, pipeline }: OpenedDeal): Pipeline['stages'][number] | null {
  const stageId = storedValue(record, 'dealstage');
  return pipeline?.stages.find(({ id }) => id === stageId) ?? null;
}

/** The properties that the deal's framework and its figures are kept in, and the account does not define. */
export function propertiesMissing({ record, framework, inForce }: OpenedDeal): readonly string[] {
  const needed = propertiesNeeded(inForce.rulebook.settings, framework);
  return needed.filter((name) => !(name in record.properties));
}

/**
 * A deal's record with what it is judged by. Where settings name for it what HubSpot no longer has, that is a problem of theirs: the
 * deal keeps the framework it was judged by last, and its figures.
 */
export function putTogether(
  record: DealRecord,
  surroundings: Surroundings,
  own: Pick<OpenedDeal, 'people' | 'dealsPerRepMonth'> &
    Partial<Pick<OpenedDeal, 'rolesUnknown' | 'rolesWithoutLabel'>>,
): OpenedDeal {
  const { inForce, pipelines, currency, timeZone } = surroundings;
  const pipelineId = storedValue(record, 'pipeline');
  const pipeline = pipelines.find(({ id }) => id === pipelineId) ?? null;
  const { settings } = inForce.rulebook;
  // HubSpot leaves out of a record what it does not define.
  const hasProperty = (name: string) => Object.hasOwn(record.properties, name);
  const gone = pipelineId === null ? [] : goneInPipeline(settings, pipelineId, { pipeline, hasProperty });
  const framework = frameworkOfDeal(record, { ...surroundings, keeps: gone.length > 0 });
  const issues = [...gone, ...goneInMappings(settings, framework.id, hasProperty)];
  const judgedBy = { inForce: withGone(inForce, issues), framework, pipeline, currency, timeZone };
  return { record, ...judgedBy, rolesUnknown: [], rolesWithoutLabel: [], closedWith: null, ...own };
}

function withGone(inForce: SettingsInForce, issues: readonly SettingsIssue[]): SettingsInForce {
  if (inForce.problem !== null || issues.length === 0) return inForce;
  const { rulebook } = inForce;
  return {
    rulebook,
    problem: { revision: rulebook.revision, kind: 'gone', issues: issues.map(issueLine) },
  };
}
