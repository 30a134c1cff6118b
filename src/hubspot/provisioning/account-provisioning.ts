import { roleLabels, roles, type Framework } from '../../frameworks';
import { qualificationGroup, qualificationProperties } from '../../qualification';
import { propertiesToMake, usableFrameworks, type Rulebook } from '../../settings';
import { readLimits, type AccountLimits } from '../account/account-limits';
import { approachProperties } from './approach-properties';
import type { HubSpotClient } from '../client/client';
import {
  createLabels,
  planLabels,
  type LabelOutcome,
  type LabelPlan,
  type WantedLabel,
} from './label-provisioning';
import type { PropertyConflict } from './property-comparison';
import {
  applyPropertyPlan,
  comparePlan,
  findProperties,
  type FoundProperties,
  type PropertyOutcome,
  type PropertyPlan,
} from './property-provisioning';

/** What an account lacks to be qualified in. */
export interface AccountPlan {
  readonly properties: PropertyPlan;
  /** Contact labels that are missing. */
  readonly labels: readonly WantedLabel[];
  /** Contact labels of the account's own: one of them may be a missing one that somebody renamed. */
  readonly otherLabels: readonly string[];
  readonly limits: AccountLimits;
  /** Why nothing of it is begun: properties that cannot become ours, or no room for those that are missing. */
  readonly hindrances: readonly Hindrance[];
}

export type Hindrance =
  | {
      readonly kind: 'conflict';
      readonly property: string;
      readonly problem: string;
      readonly inTheWay: PropertyConflict['inTheWay'];
    }
  | { readonly kind: 'no-room'; readonly needed: number; readonly room: number };

/** What was done of a plan, and why it stopped where it did. */
export interface AccountOutcome {
  readonly groupCreated: boolean;
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly labelsCreated: readonly string[];
  /** Null when all was done that was asked for. */
  readonly stopped: LabelOutcome['stopped'];
}

/** How much of a plan is carried out at once, and who hears how many things each call made. */
export interface PlanExtent {
  readonly created: number;
  readonly changed: number;
  readonly onDone?: (count: number) => void;
}

const contactLabels: readonly WantedLabel[] = roles.map((role) => ({
  name: `plumbline_${role}`,
  label: roleLabels[role].en,
}));

/** What an account has of what its settings can need. */
export interface FoundAccount {
  readonly properties: FoundProperties;
  readonly labels: LabelPlan;
  readonly limits: AccountLimits;
}

/** Reads what an account has: five calls, at once. */
export async function findAccount(client: HubSpotClient): Promise<FoundAccount> {
  const [properties, labels, limits] = await Promise.all([
    findProperties(client, 'deals'),
    planLabels(client, contactLabels),
    readLimits(client),
  ]);
  return { properties, labels, limits };
}

/** Compares an account with what its settings need; five calls, writes nothing. */
export async function planAccount(
  client: HubSpotClient,
  rulebook: Rulebook,
  used: readonly Framework[] = usableFrameworks(rulebook),
): Promise<AccountPlan> {
  return planFor(rulebook, await findAccount(client), used);
}

/** What an account lacks of what its settings need. */
export function planFor(
  rulebook: Rulebook,
  found: FoundAccount,
  used: readonly Framework[] = usableFrameworks(rulebook),
): AccountPlan {
  const known = optionsOfAll(rulebook);
  const request = {
    objectType: 'deals' as const,
    group: qualificationGroup,
    properties: [...propertiesToMake(rulebook, used), ...approachProperties()].map((property) => ({
      ...property,
      knownOptions: known.get(property.name) ?? [],
    })),
  };
  const properties = comparePlan(request, found.properties);
  const { labels, limits } = found;
  return {
    properties,
    labels: labels.missing,
    otherLabels: labels.others,
    limits,
    hindrances: [...conflictsOf(properties), ...roomFor(properties, limits)],
  };
}

/** Options that properties may have of frameworks that are not used just now, by property name: they are ours, and stay. */
function optionsOfAll({ frameworks }: Rulebook): ReadonlyMap<string, readonly string[]> {
  return new Map(
    qualificationProperties(frameworks).map(({ name, options }) => [name, options.map(({ value }) => value)]),
  );
}

/**
 * Carries a plan out, or its beginning: a function has seconds, so it asks for few things at a time and plans anew. Stops at the
 * first refusal and says what was done.
 *
 * @throws Error for a plan with hindrances: nothing of it may be begun.
 */
export async function applyAccountPlan(
  client: HubSpotClient,
  { properties, labels, hindrances }: AccountPlan,
  { created, changed, onDone }: PlanExtent = { created: Infinity, changed: Infinity },
): Promise<AccountOutcome> {
  if (hindrances.length > 0) throw new Error('applyAccountPlan() was given a plan with hindrances.');
  const change = properties.change.slice(0, changed);
  const create = change.length === properties.change.length ? properties.create.slice(0, created) : [];
  const made = await applyPropertyPlan(client, { ...properties, create, change }, onDone);
  // Labels are few, and each its own call: they come when the properties are there.
  const isDone = create.length === properties.create.length && change.length === properties.change.length;
  const labelled =
    made.stopped === null && isDone
      ? await createLabels(client, labels, onDone)
      : { created: [], stopped: null };
  return {
    groupCreated: made.groupCreated,
    created: made.created,
    changed: made.changed,
    labelsCreated: labelled.created,
    stopped: made.stopped === null ? labelled.stopped : withLabels(made.stopped, labels),
  };
}

function withLabels(
  { error, notDone }: NonNullable<PropertyOutcome['stopped']>,
  labels: readonly WantedLabel[],
): AccountOutcome['stopped'] {
  return { error, notDone: [...notDone, ...labels.map(({ label }) => label)] };
}

/** Whether there is anything left to do. */
export function isComplete({ properties, labels }: AccountPlan): boolean {
  const { createGroup, create, change } = properties;
  return !createGroup && create.length === 0 && change.length === 0 && labels.length === 0;
}

function conflictsOf({ conflicts }: PropertyPlan): readonly Hindrance[] {
  return conflicts.map(({ name, ...rest }) => ({ kind: 'conflict', property: name, ...rest }));
}

function roomFor({ create }: PropertyPlan, { dealProperties }: AccountLimits): readonly Hindrance[] {
  if (dealProperties === null) return [];
  const room = Math.max(0, dealProperties.limit - dealProperties.usage);
  return create.length > room ? [{ kind: 'no-room', needed: create.length, room }] : [];
}
