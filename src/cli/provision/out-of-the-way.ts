import type { Hindrance } from '../../hubspot';

type Conflict = Extract<Hindrance, { kind: 'conflict' }>;

/** What an admin does in HubSpot about what is in the way of our properties; the label of a property is not its name. */
export const outOfTheWay: Readonly<Record<Conflict['inTheWay'], string>> = {
  property: 'Archive it in HubSpot and delete it there for good',
  option: 'Rename or remove that option in HubSpot',
};
