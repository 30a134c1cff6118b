import type { RevisionToSave, SaveAnswer, SettingsStore, StoredRevision } from '../../settings';
import { remembered } from '../../remembered';
import type { HubSpotClient } from '../client/client';
import { HubSpotError } from '../client/hubspot-error';
import {
  createCustomObjectSettingsStore,
  type CustomObjectSettingsStore,
} from './custom-object-settings-store';
import { createPropertySettingsStore, type PropertySettingsStoreOptions } from './property-settings-store';
import { createSettingsObject, isForbidden, isWithoutSettingsObject } from './settings-object';

// Who saves, or reads an older revision, loaded the newest just before: that need not be read again.
const FRESH_MS = 5_000;

/** Where an account keeps its settings. */
export type SettingsStoreKind = 'custom-object' | 'property';

/**
 * The store that an account's settings are in: the custom object, or the deal property where the account refused that.
 * Loading takes one call when the custom object has settings, two otherwise. The first save decides: it makes the custom
 * object unless there is one, and takes the property only when the account refuses. Other failures throw HubSpotError.
 *
 * A token that may not read custom objects cannot tell whether settings are there: unless the property has some, everything
 * throws HubSpotError `missing-scope`.
 */
export function createSettingsStore(
  client: HubSpotClient,
  options: PropertySettingsStoreOptions = {},
): SettingsStore {
  const stores = storesOf(client, options);
  // An account that refused the custom object keeps its settings in the property from then on.
  let isInProperty = false;
  const lookup = remembered(
    async () => {
      const found = (isInProperty ? await findInProperty(stores.property) : null) ?? (await find(stores));
      isInProperty = found.kind === 'property';
      return found;
    },
    { freshMs: FRESH_MS },
  );
  // That nothing was ever saved is not remembered: somebody may be about to.
  const inUse = async () => {
    const found = await lookup.current();
    if (found.kind === null) lookup.forget();
    return found;
  };
  // Who saves the first ones must be answered in time too: then both places are asked at once.
  const atOnce = remembered(() => findAtOnce(stores), { freshMs: FRESH_MS });
  return {
    load: async (isFirst = false) => {
      lookup.forget();
      atOnce.forget();
      return (await (isFirst ? atOnce.current() : inUse())).newest;
    },
    findNewest: async () => {
      lookup.forget();
      const found = await inUse();
      lookup.forget();
      return found.kind === null ? null : found.findNewest();
    },
    save: async (change) => {
      const found = await (change.expectedRevision === 0 ? atOnce.current() : inUse());
      lookup.forget();
      atOnce.forget();
      return found.kind === null ? saveFirst(client, stores, found, change) : found.save(change);
    },
    list: async () => {
      const found = await inUse();
      return found.kind === null ? [] : found.store.list();
    },
    read: async (revision) => {
      const found = await inUse();
      return found.kind === null ? null : found.store.read(revision);
    },
  };
}

/** Which store an account's settings are in, null when nothing was ever saved. At most two calls. */
export async function settingsStoreKind(client: HubSpotClient): Promise<SettingsStoreKind | null> {
  return (await find(storesOf(client, {}))).kind;
}

interface Stores {
  readonly object: CustomObjectSettingsStore;
  readonly property: SettingsStore;
}

function storesOf(client: HubSpotClient, options: PropertySettingsStoreOptions): Stores {
  return {
    object: createCustomObjectSettingsStore(client),
    property: createPropertySettingsStore(client, options),
  };
}

interface StoreInUse {
  readonly kind: SettingsStoreKind;
  readonly store: SettingsStore;
  readonly newest: StoredRevision;
  readonly findNewest: SettingsStore['findNewest'];
  readonly save: SettingsStore['save'];
}

/** That no store has a revision. */
interface NothingSaved {
  readonly kind: null;
  readonly newest: null;
  /** Whether the custom object can be read, though it has no revision. */
  readonly hasObject: boolean;
}

/** The store that has a revision; the custom object before the property. */
async function find(stores: Stores): Promise<StoreInUse | NothingSaved> {
  const inObject = await stores.object.load().catch(errorWithoutObject);
  return inObject instanceof HubSpotError || inObject === null
    ? otherwiseInProperty(inObject, () => findInProperty(stores.property))
    : asInObject(stores.object, inObject);
}

/** The same with a call more, and without waiting for one after the other. */
async function findAtOnce({ object, property }: Stores): Promise<StoreInUse | NothingSaved> {
  const [inObject, inProperty] = await Promise.all([
    object.load().catch(errorWithoutObject),
    findInProperty(property),
  ]);
  return inObject instanceof HubSpotError || inObject === null
    ? otherwiseInProperty(inObject, () => Promise.resolve(inProperty))
    : asInObject(object, inObject);
}

async function otherwiseInProperty(
  inObject: HubSpotError | null,
  lookInProperty: () => Promise<StoreInUse | null>,
): Promise<StoreInUse | NothingSaved> {
  const inProperty = await lookInProperty();
  // Settings may be there and out of sight: taking the built-in ones for them would judge every deal wrongly.
  if (inProperty === null && inObject?.code === 'missing-scope') throw inObject;
  return inProperty ?? { kind: null, newest: null, hasObject: inObject === null };
}

function asInObject(object: CustomObjectSettingsStore, newest: StoredRevision): StoreInUse {
  return {
    kind: 'custom-object',
    store: object,
    newest,
    findNewest: () => object.findNewestFrom(newest),
    save: (change) => object.saveAfter(change, newest),
  };
}

async function findInProperty(property: SettingsStore): Promise<StoreInUse | null> {
  const newest = await property.load();
  if (newest === null) return null;
  return {
    kind: 'property',
    store: property,
    newest,
    findNewest: () => Promise.resolve(newest),
    save: (change) => property.save(change),
  };
}

/** Nothing was found a moment ago: the custom object is not asked again for what it has, nor asked at all where there is none. */
async function saveFirst(
  client: HubSpotClient,
  { object, property }: Stores,
  { hasObject }: NothingSaved,
  change: RevisionToSave,
): Promise<SaveAnswer> {
  if (hasObject) {
    const saved = await object.saveAfter(change, null).catch(errorWithoutObject);
    if (!(saved instanceof HubSpotError)) return saved;
  }
  const { outcome } = await createSettingsObject(client);
  return outcome === 'refused' ? property.save(change) : object.saveAfter(change, null);
}

/** That there is no custom object to use, as a value; any other error is thrown. */
function errorWithoutObject(error: unknown): HubSpotError {
  if (!isWithoutSettingsObject(error)) throw error;
  return error;
}
