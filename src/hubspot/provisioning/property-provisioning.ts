import * as z from 'zod';
import { listProperties, listPropertyGroups, type AccountProperty } from '../account/properties';
import type { HubSpotClient } from '../client/client';
import { HubSpotError } from '../client/hubspot-error';
import { BATCH_SIZE } from '../client/limits';
import { objectBatchSchema, type BatchError } from '../client/object-batch';
import { paths, type ObjectType } from '../client/paths';
import { toHubSpotError } from '../client/to-hubspot-error';
import { archivedHasName, broughtBack } from './archived-names';
import {
  compareProperties,
  optionsFor,
  type DefinitionChange,
  type PropertyComparison,
  type WantedProperty,
} from './property-comparison';

/** Properties an account should have, in one group. */
export interface WantedProperties {
  readonly objectType: ObjectType;
  readonly group: { readonly name: string; readonly label: string };
  readonly properties: readonly WantedProperty[];
}

/** What there is to do; see applyPropertyPlan. */
export interface PropertyPlan extends PropertyComparison {
  readonly request: WantedProperties;
  readonly createGroup: boolean;
}

export interface PropertyOutcome {
  readonly groupCreated: boolean;
  readonly created: readonly string[];
  readonly changed: readonly string[];
  /** Null when all was done. Otherwise why it stopped, and what is still missing: run it again, it carries on. */
  readonly stopped: { readonly error: HubSpotError; readonly notDone: readonly string[] } | null;
}

/** The properties and groups that an account has. */
export interface FoundProperties {
  readonly groups: Awaited<ReturnType<typeof listPropertyGroups>>;
  readonly properties: readonly AccountProperty[];
}

/** Reads an account's groups and properties: two calls, at once. */
export async function findProperties(client: HubSpotClient, type: ObjectType): Promise<FoundProperties> {
  const [groups, properties] = await Promise.all([
    listPropertyGroups(client, type),
    listProperties(client, type),
  ]);
  return { groups, properties };
}

/** Reads the account's group and properties (two calls) and says what is missing or differs. Writes nothing. */
export async function planProperties(
  client: HubSpotClient,
  request: WantedProperties,
): Promise<PropertyPlan> {
  return comparePlan(request, await findProperties(client, request.objectType));
}

/** What is missing or differs of what was found. */
export function comparePlan(
  request: WantedProperties,
  { groups, properties: existing }: FoundProperties,
): PropertyPlan {
  return {
    ...compareProperties(request.properties, existing),
    request,
    createGroup: !groups.some((group) => group.name === request.group.name),
  };
}

/**
 * Carries a plan out: the group, then changes one by one (HubSpot has no batch for them), then new properties in batches. Changes
 * come first because they bring the options that figures about the new properties need: should it stop in between, no
 * deal has an answer whose gap HubSpot would refuse.
 * Stops at the first failure and says what was done. A plan with conflicts is refused: check it first.
 *
 * @param onDone hears how many properties each call made or changed.
 */
export async function applyPropertyPlan(
  client: HubSpotClient,
  plan: PropertyPlan,
  onDone: (count: number) => void = () => undefined,
): Promise<PropertyOutcome> {
  if (plan.conflicts.length > 0) throw new Error('applyPropertyPlan() was given a plan with conflicts.');
  const done = { group: false, created: new Set<string>(), changed: new Set<string>() };
  const outcome = (error: HubSpotError | null): PropertyOutcome => {
    const planned = [...plan.change, ...plan.create].map(({ name }) => name);
    const notDone = planned.filter((name) => !done.created.has(name) && !done.changed.has(name));
    const stopped = error === null ? null : { error, notDone };
    return { groupCreated: done.group, created: [...done.created], changed: [...done.changed], stopped };
  };
  try {
    if (plan.createGroup) {
      await createGroup(client, plan.request);
      done.group = true;
    }
    for (const change of plan.change) {
      await changeProperty(client, plan.request, change);
      done.changed.add(change.name);
      onDone(1);
    }
    for (let start = 0; start < plan.create.length; start += BATCH_SIZE) {
      const batch = plan.create.slice(start, start + BATCH_SIZE);
      const { created, refusal } = await createBatch(client, plan.request, batch);
      for (const name of created) done.created.add(name);
      onDone(created.length);
      if (refusal !== null) return outcome(refusal);
    }
    return outcome(null);
  } catch (error) {
    if (!(error instanceof HubSpotError)) throw error;
    return outcome(error);
  }
}

async function changeProperty(
  client: HubSpotClient,
  { objectType }: WantedProperties,
  { name, ...change }: DefinitionChange,
): Promise<void> {
  const path = paths.property(objectType, name);
  await client.request({ method: 'PATCH', path, body: change, schema: z.object({ name: z.string() }) });
}

async function createGroup(client: HubSpotClient, { objectType, group }: WantedProperties): Promise<void> {
  await client.request({
    method: 'POST',
    path: paths.propertyGroups(objectType),
    body: { name: group.name, label: group.label, displayOrder: -1 },
    schema: z.object({ name: z.string() }),
  });
}

async function createBatch(
  client: HubSpotClient,
  { objectType, group }: WantedProperties,
  batch: readonly WantedProperty[],
): Promise<{ created: string[]; refusal: HubSpotError | null }> {
  const path = paths.propertyBatchCreate(objectType);
  const inputs = batch.map(({ knownOptions: _known, ...property }) => ({
    ...property,
    groupName: group.name,
    options: optionsFor(property),
  }));
  const schema = objectBatchSchema(z.object({ name: z.string(), type: z.string() }));
  const answer = await client.request({ method: 'POST', path, body: { inputs }, schema });
  const made = batch.filter(({ name, type }) =>
    answer.results.some((result) => result.name === name && result.type === type),
  );
  const created = made.map(({ name }) => name);
  const left = batch.map(({ name }) => name).filter((name) => !created.includes(name));
  const refusal = left.length === 0 ? null : refusalOf(answer, left, `POST ${path}`);
  return { created, refusal };
}

/** Why some properties of a batch were not made: HubSpot says so, brought back something else, or left them out without a word. */
function refusalOf(
  { results, errors }: { readonly results: readonly Made[]; readonly errors: readonly BatchError[] },
  left: readonly string[],
  attempted: string,
): HubSpotError {
  const [error] = errors;
  const other = results.find(({ name }) => left.includes(name));
  if (other !== undefined) {
    return broughtBack(other, attempted);
  }
  if (error === undefined) {
    const message = `HubSpot answered without a word of ${left.join(', ')}`;
    return toHubSpotError({ status: 502, body: { message } }, attempted);
  }
  const refused = toHubSpotError({ status: 400, body: error }, attempted);
  if (refused.code !== 'conflict') return refused;
  return archivedHasName(error, attempted);
}

interface Made {
  readonly name: string;
  readonly type: string;
}
