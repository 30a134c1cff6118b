import { MAX_CUSTOM_PROPERTIES } from '../../model/properties/check-definition';
import { MAX_CUSTOM_OBJECTS } from '../../model/schemas/schema-changes';
import { customTypes } from '../../model/state/resolve-type';
import type { TypeState } from '../../model/state/type-state';
import type { ApiApp } from '../http/context';
import type { Portal } from '../http/portal';
import { route } from '../http/route';

/** How much of what it may have an account has: custom properties of each object type, and custom objects. */
export function limitRoutes(app: ApiApp, base: string, portal: Portal): void {
  route(app, `${base}/custom-properties`, { GET: (c) => c.json(customProperties(portal)) });
  route(app, `${base}/custom-object-types`, {
    GET: (c) => c.json(usageOf(customTypes(portal.state).length, MAX_CUSTOM_OBJECTS)),
  });
}

function customProperties({ state }: Portal): Record<string, unknown> {
  const types = [...state.types.values()].filter(({ objectType }) => !objectType.archived);
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
