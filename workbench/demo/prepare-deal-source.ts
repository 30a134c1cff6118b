import { z } from 'zod';
import type { AccountApi } from './account-api';

/** The demo company's own deal property: who spoke first, the customer or we. */
export const dealSourceProperty = 'deal_source';

const propertiesSchema = z.object({ results: z.array(z.object({ name: z.string() })) });

/** Creates the property unless it exists. */
export async function prepareDealSource(api: AccountApi): Promise<void> {
  const { results } = await api.get('/crm/v3/properties/deals', propertiesSchema);
  if (results.some((property) => property.name === dealSourceProperty)) return;
  const definition = {
    name: dealSourceProperty,
    label: 'Deal source',
    description: 'Who spoke first: the customer (inbound) or we (outbound).',
    groupName: 'dealinformation',
    type: 'enumeration',
    fieldType: 'select',
    options: [
      { value: 'inbound', label: 'Inbound', displayOrder: 0, hidden: false },
      { value: 'outbound', label: 'Outbound', displayOrder: 1, hidden: false },
    ],
  };
  await api.post('/crm/v3/properties/deals', definition, z.object({}));
}
