import type { CrmProperties } from '../contract';
import type { PageSide } from '../protocol';
import type { Answering } from './answering';
import { watchedProperties } from './crm-data';
import * as requests from './requests';
import type { SessionHost, WhenOver } from './session-host';

type HookSide = Pick<
  PageSide,
  'fetchCrmProperties' | 'fetchAssociations' | 'fetchCrmSearch' | 'formatCrmProperties'
>;

/** What the SDK's data hooks read, asked of the record page as its signed-in user. */
export function createHookSide(host: SessionHost, { answer }: Answering, whenOver: WhenOver): HookSide {
  const { bridge, recordType } = host;

  /** Replaces raw values by display strings, for the properties the extension asked to have formatted. */
  const formatter = (options: unknown, objectType: string) => {
    const chosen = requests.hookOptions.parse(options);
    return (properties: CrmProperties): CrmProperties => {
      const raw = Object.entries(properties).filter(([name]) => chosen === 'all' || chosen.includes(name));
      return { ...properties, ...bridge.formatProperties(Object.fromEntries(raw), objectType) };
    };
  };
  const formatEach = <R extends { readonly properties: CrmProperties }>(
    results: readonly R[],
    format: (properties: CrmProperties) => CrmProperties,
  ) => results.map((result) => ({ ...result, properties: format(result.properties) }));

  return {
    fetchCrmProperties: (names, onUpdate, options) =>
      answer('useCrmProperties', async () => {
        const asked = requests.propertyNames.parse(names);
        const callback = requests.propertiesCallback.parse(onUpdate);
        const watched = await watchedProperties(bridge, asked, callback, formatter(options, recordType));
        whenOver(watched.cleanup);
        return watched;
      }),
    fetchAssociations: (request, options) =>
      answer('useAssociations', async () => {
        const asked = requests.associationsRequest.parse(request);
        const found = await bridge.fetchAssociations(asked);
        const format = formatter(options, asked.toObjectType);
        return { data: { ...found, results: formatEach(found.results, format) } };
      }),
    fetchCrmSearch: (request, options) =>
      answer('useCrmSearch', async () => {
        const search = requests.searchRequest.parse(request);
        const found = await bridge.search(search);
        return {
          data: { ...found, results: formatEach(found.results, formatter(options, search.objectType)) },
        };
      }),
    formatCrmProperties: (request) =>
      answer('formatCrmProperties', () => {
        const { propertiesList, objectType } = requests.formatRequest.parse(request);
        return propertiesList.map((properties) => bridge.formatProperties(properties, objectType));
      }),
  };
}
