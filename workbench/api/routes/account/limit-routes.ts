import type { ApiApp } from '../http/context';
import { route } from '../http/route';
import { customTypes } from '../../model/state/resolve-type';
import type { Portal } from '../http/portal';
import { MAX_CUSTOM_PROPERTIES } from '../../model/properties/check-definition';
import { MAX_CUSTOM_OBJECTS } from '../../model/schemas/schema-changes';
import type { TypeState } from '../../model/state/type-state';

/** How much of what it may have an account has: custom properties of each object type, and custom objects. */
export function limitRoutes(app: ApiApp, base: string, portal: Portal): void {
  route(app, `${base}/custom-properties`, { GET: (c) => c.json(customProperties(portal)) });
  route(app, `${base}/custom-object-types`, {
    GET: (c) => c.json(usageOf(customTypes(portal.store.state).length, MAX_CUSTOM_OBJECTS)),
  });
}

function customProperties({ store }: Portal): Record<string, unknown> {
  const types = [...store.state.types.values()].filter(({ objectType }) => !objectType.archived);
  const overall = usageOf(
    types.reduce((sum, type) => sum + customPropertiesOf(type), 0),
    types.length * MAX_CUSTOM_PROPERTIES,
  );
  return {
    byObjectType: types.map((type) => ({
      objectTypeId: type.objectType.objectTypeId,
      singularLabel: type.objectType.labels.singular,
      pluralLabel: type.objectType.labels.plural,
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
  return { limit, percentage: (usage / limit) * 100, usage };
}
