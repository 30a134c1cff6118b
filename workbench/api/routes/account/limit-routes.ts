import { calculatedIn, calculatedOf } from '../../model/formulas/check-calculation';
import { MAX_CUSTOM_PROPERTIES } from '../../model/properties/check-definition';
import { MAX_CUSTOM_OBJECTS } from '../../model/schemas/schema-changes';
import { customTypes } from '../../model/state/resolve-type';
import type { TypeState } from '../../model/state/type-state';
import type { ApiApp } from '../http/context';
import type { Portal } from '../http/portal';
import { route } from '../http/route';

/** HubSpot's limit for the records of one object type, and for those of all custom objects, with Enterprise. */
const MAX_RECORDS = 15_000_000;
const MAX_CUSTOM_RECORDS = 500_000;

/** How much of what it may have an account has: records, custom properties of each object type, calculated ones, and custom objects. */
export function limitRoutes(app: ApiApp, base: string, portal: Portal): void {
  route(app, `${base}/records`, { GET: (c) => c.json(records(portal)) });
  route(app, `${base}/custom-properties`, { GET: (c) => c.json(customProperties(portal)) });
  route(app, `${base}/calculated-properties`, { GET: (c) => c.json(calculatedProperties(portal)) });
  route(app, `${base}/custom-object-types`, {
    GET: (c) => c.json(usageOf(customTypes(portal.state).length, MAX_CUSTOM_OBJECTS)),
  });
}

/** The limit is the whole account's: object types have a usage and none of their own. */
function calculatedProperties({ state, calculated }: Portal): Record<string, unknown> {
  const overall = usageOf(calculatedIn(state), calculated.properties);
  return {
    byObjectType: typesIn(state).map((type) => ({ ...namesOf(type), usage: calculatedOf(type) })),
    overallLimit: overall.limit,
    overallPercentage: overall.percentage,
    overallUsage: overall.usage,
  };
}

function typesIn({ types }: Portal['state']): TypeState[] {
  return [...types.values()].filter(({ objectType }) => !objectType.archived);
}

function records({ state }: Portal): Record<string, unknown> {
  const custom = customTypes(state);
  const overall = usageOf(
    custom.reduce((sum, type) => sum + activeIn(type), 0),
    MAX_CUSTOM_RECORDS,
  );
  return {
    hubspotDefinedObjectTypes: [...state.types.values()]
      .filter(({ objectType }) => objectType.metaType === 'HUBSPOT')
      .map((type) => ({ ...namesOf(type), ...usageOf(activeIn(type), MAX_RECORDS) })),
    customObjectTypes: {
      byObjectType: custom.map((type) => ({ ...namesOf(type), usage: activeIn(type) })),
      overallLimit: overall.limit,
      overallPercentage: overall.percentage,
      overallUsage: overall.usage,
    },
  };
}

function activeIn({ records: all }: TypeState): number {
  return [...all.values()].filter(({ archivedAt }) => archivedAt === null).length;
}

function namesOf({ objectType: { objectTypeId, labels } }: TypeState) {
  return { objectTypeId, singularLabel: labels.singular, pluralLabel: labels.plural };
}

function customProperties({ state }: Portal): Record<string, unknown> {
  const types = typesIn(state);
  const overall = usageOf(
    types.reduce((sum, type) => sum + customPropertiesOf(type), 0),
    types.length * MAX_CUSTOM_PROPERTIES,
  );
  return {
    byObjectType: types.map((type) => ({
      ...namesOf(type),
      ...usageOf(customPropertiesOf(type), MAX_CUSTOM_PROPERTIES),
    })),
    overallLimit: overall.limit,
    overallPercentage: overall.percentage,
    overallUsage: overall.usage,
  };
}

function customPropertiesOf({ properties }: TypeState): number {
  return [...properties.values()].filter((property) => !property.archived && !property.hubspotDefined).length;
}

function usageOf(usage: number, limit: number): { limit: number; percentage: number; usage: number } {
  return { limit, percentage: limit === 0 ? 100 : (usage / limit) * 100, usage };
}
