import { propertySchema, type Property } from '../../../../workbench/page/crm/api/schemas';
import type { AccountSchema } from '../../../../workbench/page/crm/format/account-schema';

/** A property as HubSpot answers it, valid except for what the test is about. */
export function aProperty(given: Partial<Property> & { name: string }): Property {
  return propertySchema.parse({
    label: given.name,
    groupName: 'dealinformation',
    type: 'string',
    fieldType: 'text',
    ...given,
  });
}

/** A small account: a pipeline with two stages, one owner, and a property of every kind. */
export function aSchema(more: readonly Property[] = []): AccountSchema {
  const properties = [
    aProperty({ name: 'dealname', label: 'Deal name' }),
    aProperty({ name: 'amount', label: 'Amount', type: 'number', fieldType: 'number' }),
    aProperty({ name: 'closedate', label: 'Close date', type: 'datetime', fieldType: 'date' }),
    aProperty({ name: 'dealstage', label: 'Deal stage', type: 'enumeration', fieldType: 'radio' }),
    aProperty({ name: 'pipeline', label: 'Pipeline', type: 'enumeration', fieldType: 'select' }),
    aProperty({ name: 'hubspot_owner_id', label: 'Deal owner', type: 'enumeration', fieldType: 'select' }),
    ...more,
  ];
  return {
    properties: new Map(properties.map((property) => [property.name, property])),
    groups: [{ name: 'dealinformation', label: 'Deal information', displayOrder: 0 }],
    pipelines: [
      {
        id: 'direct',
        label: 'Direct',
        displayOrder: 0,
        stages: [
          { id: 'won', label: 'Won', displayOrder: 2, metadata: {} },
          { id: 'talks', label: 'Talks', displayOrder: 1, metadata: {} },
        ],
      },
    ],
    owners: [{ id: '11', userId: 901, email: 'ida@north.example', firstName: 'Ida', lastName: 'Berg' }],
  };
}
