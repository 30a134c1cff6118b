import type { ApiApp } from '../http/context';
import { route } from '../http/routes';
import type { Portal } from '../portal';
import { MAX_CUSTOM_PROPERTIES } from '../properties/check-definition';

/** How many custom properties each object type has and may have. */
export function limitRoutes(app: ApiApp, base: string, portal: Portal): void {
  route(app, `${base}/custom-properties`, {
    GET: (c) => {
      const byObjectType = [...portal.store.state.types.values()].map(({ objectType, properties }) => {
        const usage = [...properties.values()].filter(
          (property) => !property.archived && !property.hubspotDefined,
        ).length;
        return {
          objectTypeId: objectType.objectTypeId,
          limit: MAX_CUSTOM_PROPERTIES,
          usage,
          percentage: (usage / MAX_CUSTOM_PROPERTIES) * 100,
        };
      });
      return c.json({ byObjectType, overallLimit: MAX_CUSTOM_PROPERTIES });
    },
  });
}
