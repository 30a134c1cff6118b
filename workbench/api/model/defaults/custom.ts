import type { ObjectType } from '../definitions/object-type';
import type { Property } from '../definitions/property';
import { hubspotProperty, ownerProperty, systemProperties } from './define';

/** The group that HubSpot makes for the properties of a new custom object. */
export function customGroupName(objectType: Pick<ObjectType, 'name'>): string {
  return `${objectType.name}_information`;
}

/** What HubSpot adds to every custom object. */
export function customProperties(objectType: ObjectType): Property[] {
  const dates = [
    {
      name: 'hs_createdate',
      label: 'Object create date/time',
      type: 'datetime',
      fieldType: 'date',
      readOnlyValue: true,
    },
    {
      name: 'hs_lastmodifieddate',
      label: 'Object last modified date/time',
      type: 'datetime',
      fieldType: 'date',
      readOnlyValue: true,
    },
  ] as const;
  return [...dates, ownerProperty, ...systemProperties].map((given) =>
    hubspotProperty(customGroupName(objectType), given),
  );
}
