import type { EvidenceTexts } from './evidence-texts';

/** BANT answers of the Self-serve pipeline: short, since the deals are small. */
export const bantEvidence: EvidenceTexts = {
  budget: {
    '0': ['No money this year, wrote {decider} in the chat.'],
    '1': ['Card on file, so probably fine.', 'Price page visited 4 times.'],
    '2': [
      '"Up to 100 a month is ok." {decider}, chat {when}',
      'Pays for a competitor now, same money.',
      'Budgeten är 8 000 kr om året.',
    ],
    '3': [
      'Added a card on {when}.',
      'Asked for an invoice with PO number, got it.',
      'Upgraded from the free plan by themself.',
    ],
  },
  authority: {
    '0': ['User has no rights to buy, owner unknown.'],
    '1': ['Signed up as the owner.', 'Small place, {decider} surely decides.'],
    '2': ['{decider} said they decide alone.', '{decider} asks the accountant first. {when}'],
    '3': ['{decider} accepted the terms on {when}.', 'Order confirmed by {decider}.'],
    na: ['Bought online, no one else involved.'],
  },
  need: {
    '0': ['Only testing for a school project.'],
    '1': ['Invited 6 people, so they do plan with it.', 'Came from the article about shift swaps.'],
    '2': [
      'Wants staff to see shifts on the phone. Chat {when}',
      'Tired of the WhatsApp group 😅',
      '{decider}: too many hours lost on the rota.',
    ],
    '3': [
      'Three full weeks planned in the trial.',
      '14 of 15 employees use the app.',
      'Imported last year’s rota on {when}.',
    ],
  },
  timing: {
    '0': ['No hurry, looks again next year.'],
    '1': ['Trial ends soon.', 'Season starts in spring.'],
    '2': ['Opens a second café on {by}.', 'Wants to start with the next month’s rota.', 'Börjar {by}.'],
    '3': ['Cancelled the old tool for {by}.', 'Start date {by} is in the order.'],
  },
};
