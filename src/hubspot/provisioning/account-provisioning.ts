import { roleLabels, roles, type Framework } from '../../frameworks';
import { qualificationGroup, qualificationProperties } from '../../qualification';
import { propertiesToMake, usableFrameworks, type Rulebook } from '../../settings';
import { readLimits, type AccountLimits } from '../account/account-limits';
import { approachProperties } from './approach-properties';
import type { HubSpotClient } from '../client/client';
import { asksForFormulas, findForFormulas, hasFormulas, type FoundForFormulas } from './find-for-formulas';
import { planFormulas, type FormulaPlan } from './formula-plan';
import { applyFormulas, type FormulaOutcome } from './formula-provisioning';
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
  /** With which HubSpot keeps the figures itself; null where the settings leave that to Plumbline and the account has none. */
  readonly formulas: FormulaPlan | null;
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
  /** Null when all was done that was asked for, formulas apart. */
  readonly stopped: LabelOutcome['stopped'];
  /** Null where there are none to make or change, or their turn did not come. */
  readonly formulas: FormulaOutcome | null;
}

/** How much of a plan is carried out at once, and who hears how many things each call made. */
export interface PlanExtent {
  readonly created: number;
  readonly changed: number;
  /** Calculated properties that are made or changed; without it all. */
  readonly formulas?: number;
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
  /** Null where it was not asked for. */
  readonly formulas: FoundForFormulas | null;
}

/**
 * Reads what an account has: five calls, at once, and three more where HubSpot keeps figures itself.
 *
 * @param rulebook may be on its way: who has little time does not wait for it before asking.
 */
export async function findAccount(
  client: HubSpotClient,
  rulebook: Rulebook | Promise<Rulebook>,
): Promise<FoundAccount> {
  const asked = Promise.resolve(rulebook).then((ready) =>
    asksForFormulas(ready) ? findForFormulas(client) : null,
  );
  const [properties, labels, limits, formulas] = await Promise.all([
    findProperties(client, 'deals'),
    planLabels(client, contactLabels),
    readLimits(client),
    asked,
  ]);
  const areKept = formulas === null && hasFormulas(properties.properties);
  return { properties, labels, limits, formulas: areKept ? await findForFormulas(client) : formulas };
}

/** Compares an account with what its settings need; writes nothing. */
export async function planAccount(
  client: HubSpotClient,
  rulebook: Rulebook,
  used: readonly Framework[] = usableFrameworks(rulebook),
): Promise<AccountPlan> {
  return planFor(rulebook, await findAccount(client, rulebook), used);
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
    formulas: planFormulas(rulebook, found.properties.properties, found.formulas),
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
  { properties, labels, hindrances, formulas }: AccountPlan,
  { created, changed, formulas: most = Infinity, onDone = () => undefined }: PlanExtent = everything,
): Promise<AccountOutcome> {
  if (hindrances.length > 0) throw new Error('applyAccountPlan() was given a plan with hindrances.');
  const change = properties.change.slice(0, changed);
  const create = change.length === properties.change.length ? properties.create.slice(0, created) : [];
  const made = await applyPropertyPlan(client, { ...properties, create, change }, onDone);
  // Labels are few, and each its own call: they come when the properties are there.
  const isDone = create.length === properties.create.length && change.length === properties.change.length;
  const goesOn = made.stopped === null && isDone;
  const labelled = goesOn ? await createLabels(client, labels, onDone) : { created: [], stopped: null };
  // Formulas read properties, and no labels.
  const steps = goesOn ? (formulas?.steps ?? []) : [];
  return {
    groupCreated: made.groupCreated,
    created: made.created,
    changed: made.changed,
    labelsCreated: labelled.created,
    stopped: made.stopped === null ? labelled.stopped : withLabels(made.stopped, labels),
    formulas: steps.length === 0 ? null : await applyFormulas(client, steps, { most, onDone }),
  };
}

const everything: PlanExtent = { created: Infinity, changed: Infinity };

function withLabels(
  { error, notDone }: NonNullable<PropertyOutcome['stopped']>,
  labels: readonly WantedLabel[],
): AccountOutcome['stopped'] {
  return { error, notDone: [...notDone, ...labels.map(({ label }) => label)] };
}

/** Whether there is anything left to do. */
export function isComplete({ properties, labels, formulas }: AccountPlan): boolean {
  const { createGroup, create, change } = properties;
  const steps = formulas?.steps ?? [];
  const missing = [create, change, labels, steps];
  return !createGroup && missing.every(({ length }) => length === 0);
}

function conflictsOf({ conflicts }: PropertyPlan): readonly Hindrance[] {
  return conflicts.map(({ name, ...rest }) => ({ kind: 'conflict', property: name, ...rest }));
}

function roomFor({ create }: PropertyPlan, { dealProperties }: AccountLimits): readonly Hindrance[] {
  if (dealProperties === null) return [];
  const room = Math.max(0, dealProperties.limit - dealProperties.usage);
  return create.length > room ? [{ kind: 'no-room', needed: create.length, room }] : [];
}
