import type { CrmBridge, CrmProperties } from '../../../../workbench/page/host';

/** A record in memory, in place of the CRM page; `calls` is what the extension asked of the page. */
export function createFakeBridge() {
  let properties: CrmProperties = { dealname: 'Acme', amount: '1000', closedate: null };
  const listeners = new Set<(changed: CrmProperties) => void>();
  const calls: string[] = [];

  const bridge: CrmBridge = {
    fetchProperties: (names) =>
      Promise.resolve(
        names === '*'
          ? properties
          : Object.fromEntries(names.map((name) => [name, properties[name] ?? null])),
      ),
    onPropertiesChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refreshProperties: () => calls.push('refreshProperties'),
    fetchAssociations: ({ toObjectType }) =>
      Promise.resolve({
        results: [
          {
            toObjectId: 7,
            associationTypes: [{ category: 'HUBSPOT_DEFINED', typeId: 3, label: null }],
            properties: { email: `${toObjectType}@example.com` },
          },
        ],
        hasMore: false,
        nextOffset: 1,
      }),
    search: () =>
      Promise.resolve({
        results: [{ objectId: 42, properties: { dealname: 'Acme' } }],
        total: 1,
        hasMore: false,
      }),
    formatProperties: (raw) =>
      Object.fromEntries(
        Object.entries(raw).map(([name, value]) => [name, value === null ? null : `$${value}`]),
      ),
    reloadPage: () => calls.push('reloadPage'),
    navigateToPage: (request) => calls.push(`navigateToPage ${JSON.stringify(request)}`),
    pageHref: ({ to }) => `/pages${to}`,
  };
  const change = (changed: CrmProperties) => {
    properties = { ...properties, ...changed };
    listeners.forEach((listener) => {
      listener(changed);
    });
  };
  return { bridge, calls, change, listenerCount: () => listeners.size };
}
