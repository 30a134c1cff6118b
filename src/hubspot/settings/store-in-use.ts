import type { SettingsStore, StoredRevision } from '../../settings';
import { remembered } from '../../remembered';
import type { HubSpotClient } from '../client/client';
import { HubSpotError } from '../client/hubspot-error';
import {
  createCustomObjectSettingsStore,
  type CustomObjectSettingsStore,
} from './custom-object-settings-store';
import {
  createPropertySettingsStore,
  type PropertySettingsStore,
  type PropertySettingsStoreOptions,
} from './property-settings-store';
import type { SettingsOptions } from './settings-options';
import { createSettingsObject, isWithoutSettingsObject } from './settings-object';

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
  // Should there have been no time to save there then, the next attempt need not be refused again.
  let isRefused = false;
  const remember = (search: (stores: Stores) => Promise<StoreInUse | NothingSaved>) =>
    remembered(
      async () => {
        const inProperty = isInProperty ? await findInProperty(stores.property) : null;
        const found = inProperty?.kind === 'property' ? inProperty : await search(stores);
        isInProperty = found.kind === 'property';
        return found;
      },
      { freshMs: FRESH_MS },
    );
  const inTurn = remember(find);
  const atOnce = remember(findAtOnce);
  // Who saves has loaded before, in one of both ways.
  let lookup = inTurn;
  // That nothing was ever saved is not remembered but by who saves the first: somebody may be about to.
  const inUse = async () => {
    const found = await inTurn.current();
    if (found.kind === null) inTurn.forget();
    return found;
  };
  return {
    load: async (inHaste = false) => {
      lookup = inHaste ? atOnce : inTurn;
      lookup.forget();
      return (await (inHaste ? atOnce.current() : inUse())).newest;
    },
    findNewest: async () => {
      inTurn.forget();
      const found = await inUse();
      inTurn.forget();
      return found.kind === null ? null : found.findNewest();
    },
    save: async (change) => {
      const found = await lookup.current();
      inTurn.forget();
      atOnce.forget();
      if (found.kind !== null) return found.save(change);
      if (found.hasObject) {
        const saved = await stores.object.saveAfter(change, null).catch(errorWithoutObject);
        if (!(saved instanceof HubSpotError)) return saved;
      }
      isRefused ||=
        (await createSettingsObject(client, { isMissing: !found.hasObject })).outcome === 'refused';
      // Nothing was found a moment ago, so that is not asked again.
      return isRefused
        ? stores.property.saveAfter(change, found.inProperty)
        : stores.object.saveAfter(change, null);
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
  readonly property: PropertySettingsStore;
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
  /** What else the property holds; null when there is no such property. */
  readonly inProperty: SettingsOptions | null;
}

type NotInProperty = Pick<NothingSaved, 'kind' | 'inProperty'>;

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
  lookInProperty: () => Promise<StoreInUse | NotInProperty>,
): Promise<StoreInUse | NothingSaved> {
  const found = await lookInProperty();
  // Settings may be there and out of sight: taking the built-in ones for them would judge every deal wrongly.
  if (found.kind === null && inObject?.code === 'missing-scope') throw inObject;
  return found.kind === null ? { ...found, newest: null, hasObject: inObject === null } : found;
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

async function findInProperty(property: PropertySettingsStore): Promise<StoreInUse | NotInProperty> {
  const read = await property.readAll();
  const newest = read?.revisions[0];
  if (newest === undefined) return { kind: null, inProperty: read };
  return {
    kind: 'property',
    store: property,
    newest,
    findNewest: () => Promise.resolve(newest),
    save: (change) => property.saveAfter(change, read),
  };
}

/** That there is no custom object to use, as a value; any other error is thrown. */
function errorWithoutObject(error: unknown): HubSpotError {
  if (!isWithoutSettingsObject(error)) throw error;
  return error;
}
