import type { Text } from '../texts';

/** The people a criterion can be about. Each is a contact of the deal with the association label of that name. */
export const roles = ['economic_buyer', 'champion', 'mobilizer', 'power_sponsor'] as const;
export type Role = (typeof roles)[number];

/** What a role is called; the English name is the association label in HubSpot. */
export const roleLabels: Readonly<Record<Role, Text>> = {
  economic_buyer: { en: 'Economic buyer', sv: 'Ekonomisk köpare (Economic buyer)' },
  champion: { en: 'Champion', sv: 'Champion (ambassadör)' },
  mobilizer: { en: 'Mobilizer', sv: 'Pådrivare (Mobilizer)' },
  power_sponsor: { en: 'Power sponsor', sv: 'Sponsor med mandat (Power sponsor)' },
};
