import type { Text } from './language';

/** What a framework of ops' own says where they say nothing. */
export const ownFrameworkWords = {
  origin: { en: 'Made in this account.', sv: 'Skapat i det här kontot.' },
  levels: {
    assumed: { en: 'We believe so.', sv: 'Vi tror det.' },
    stated: { en: 'The buyer said so.', sv: 'Köparen har sagt det.' },
    proven: {
      en: 'The buyer showed it: a document, an act, a number.',
      sv: 'Köparen har visat det: ett dokument, en handling, en siffra.',
    },
  },
} satisfies { readonly origin: Text; readonly levels: Readonly<Record<string, Text>> };
