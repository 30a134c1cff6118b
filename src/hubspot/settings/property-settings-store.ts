import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { timeLeftMs } from '../../deadline';
import { qualificationGroup } from '../../qualification';
import type { RevisionToSave, SaveAnswer, SettingsStore, StoredRevision } from '../../settings';
import { listPropertyGroups, readProperty, type SentOption } from '../account/properties';
import type { HubSpotClient } from '../client/client';
import { HubSpotError, nullWhen } from '../client/hubspot-error';
import { paths } from '../client/paths';
import { toHubSpotError } from '../client/to-hubspot-error';
import { isOfThisSave, revisionToStore } from './saved-revision';
import { readOptions, toOptions, type SettingsOptions } from './settings-options';

export interface PropertySettingsStoreOptions {
  /** What a save waits for before it looks whether it is there. Without it some time. */
  readonly settle?: () => Promise<unknown>;
}

export interface PropertySettingsStore extends SettingsStore {
  /** All that the property holds; null when there is no such property. One call. */
  readAll(): Promise<SettingsOptions | null>;
  /** Saves by who has just read what the property holds; reads it again, unless there is no time for that. */
  saveAfter(change: RevisionToSave, read: SettingsOptions | null): Promise<SaveAnswer>;
}

type Settle = NonNullable<PropertySettingsStoreOptions['settle']>;

/** The deal property whose options are the settings. */
export const SETTINGS_PROPERTY = 'qual_settings';

// Every load reads them all: ten of a usual length are some 100 kB, ten of the longest 1 MB.
const KEPT_REVISIONS = 10;
// Longer than another save takes from its reading to its writing, and than HubSpot takes to show a changed definition.
const SETTLE_MS = 700;
const MAX_LOOKS = 4;
// Each as long as it may take where HubSpot is slow.
const TIME_TO_READ_AND_WRITE_MS = 6_000;

const writtenSchema = z.object({ name: z.string() });

/**
 * Settings as the options of a hidden deal property, for accounts that have no custom objects. The last KEPT_REVISIONS are
 * kept. Options that somebody added by hand stay; of a revision that somebody edited, nothing is kept.
 *
 * HubSpot replaces the options as a whole and has no conditional write. A save therefore reads, compares, writes, waits a
 * moment and reads again: of two at the same time the later write stays, and the other one is told that it was not saved.
 * They can still race: if one writes more than SETTLE_MS after it read, as where HubSpot is slow, and another saved meanwhile,
 * that one was told "saved" and is lost. The next load shows whose settings hold.
 */
export function createPropertySettingsStore(
  client: HubSpotClient,
  { settle = () => sleep(SETTLE_MS) }: PropertySettingsStoreOptions = {},
): PropertySettingsStore {
  const revisions = async () => (await readSettings(client))?.revisions ?? [];
  const newest = async () => (await revisions())[0] ?? null;
  return {
    load: newest,
    findNewest: newest,
    readAll: () => readSettings(client),
    save: async (change) => save(client, change, await readSettings(client), settle),
    saveAfter: async (change, read) => {
      const hasTime = timeLeftMs() >= TIME_TO_READ_AND_WRITE_MS;
      return save(client, change, hasTime ? await readSettings(client) : read, settle);
    },
    list: async () => (await revisions()).map(({ payload, ...note }) => note),
    read: async (revision) => (await revisions()).find((each) => each.revision === revision) ?? null,
  };
}

/** One call; null when there is no such property. */
async function readSettings(client: HubSpotClient): Promise<SettingsOptions | null> {
  const property = await readProperty(client, 'deals', SETTINGS_PROPERTY);
  return property === null ? null : readOptions(property.options);
}

async function save(
  client: HubSpotClient,
  change: RevisionToSave,
  before: SettingsOptions | null,
  settle: Settle,
): Promise<SaveAnswer> {
  const revision = revisionToStore(change);
  const newest = before?.revisions[0] ?? null;
  if ((newest?.revision ?? 0) === change.expectedRevision) {
    await (before === null ? createProperty(client, revision) : replaceOptions(client, before, revision));
    return lookUntilThere(client, change, settle);
  }
  return outcomeOf(change, before?.revisions ?? []) ?? { saved: false, newest };
}

async function lookUntilThere(
  client: HubSpotClient,
  change: RevisionToSave,
  settle: Settle,
): Promise<SaveAnswer> {
  for (let look = 0; look < MAX_LOOKS; look += 1) {
    await settle();
    const after = await lookOnce(client);
    const outcome = outcomeOf(change, after?.revisions ?? []);
    if (outcome !== null) return outcome;
  }
  // It was taken, and saving the same again will find out.
  const why = new DOMException('HubSpot took the settings and does not show them yet', 'TimeoutError');
  throw toHubSpotError(why, 'Saving the settings');
}

/** Null too where it cannot be read just now: what was written stays written. */
async function lookOnce(client: HubSpotClient): Promise<SettingsOptions | null> {
  try {
    return await readSettings(client);
  } catch (error) {
    if (!(error instanceof HubSpotError)) throw error;
    console.error(error.message);
    return null;
  }
}

/** Null while nothing follows the revision that a save was based on. */
function outcomeOf(change: RevisionToSave, revisions: readonly StoredRevision[]): SaveAnswer | null {
  const own = revisions.find((revision) => isOfThisSave(revision, change));
  if (own !== undefined) return { saved: true, revision: own };
  const [newest] = revisions;
  if (newest === undefined || newest.revision <= change.expectedRevision) return null;
  return { saved: false, newest };
}

async function replaceOptions(
  client: HubSpotClient,
  { revisions, foreign }: SettingsOptions,
  revision: StoredRevision,
): Promise<void> {
  const kept = [revision, ...revisions].slice(0, KEPT_REVISIONS);
  const theirs = foreign.map(({ label, value, hidden, description }) => {
    return { label, value, hidden, description: description ?? '' };
  });
  await client.request({
    method: 'PATCH',
    path: paths.property('deals', SETTINGS_PROPERTY),
    body: { options: inOrder([...theirs, ...kept.flatMap(toOptions)]) },
    schema: writtenSchema,
  });
}

/** Creates the property, and its group if that is missing. When somebody else did so meanwhile, that is found by looking. */
async function createProperty(client: HubSpotClient, revision: StoredRevision): Promise<void> {
  const property = {
    name: SETTINGS_PROPERTY,
    label: 'Plumbline settings',
    description: 'Where Plumbline keeps its settings. Not to be filled in, and not to be changed by hand.',
    groupName: qualificationGroup.name,
    type: 'enumeration',
    fieldType: 'select',
    hidden: true,
    options: inOrder(toOptions(revision)),
  };
  const make = () => create(client, paths.properties('deals'), property);
  try {
    await make();
  } catch (error) {
    // The group is there as a rule, so it is not asked for before.
    if (!(error instanceof HubSpotError) || !['validation', 'not-found'].includes(error.code)) throw error;
    const groups = await listPropertyGroups(client, 'deals');
    if (groups.some(({ name }) => name === qualificationGroup.name)) throw error;
    await create(client, paths.propertyGroups('deals'), { ...qualificationGroup, displayOrder: -1 });
    await make();
  }
}

async function create(client: HubSpotClient, path: string, body: object): Promise<void> {
  await nullWhen(['conflict'], client.request({ method: 'POST', path, body, schema: writtenSchema }));
}

function inOrder(options: readonly Omit<SentOption, 'displayOrder'>[]): SentOption[] {
  return options.map((option, displayOrder) => ({ ...option, displayOrder }));
}
