import type { Approach } from './approach';

/**
 * Ids of the frameworks that go with each approach, the one to begin with first; none where no checklist is worth its time. Our
 * reading of docs/sources.md, "Five ways of selling".
 */
export const frameworksOfApproach: Readonly<Record<Approach, readonly string[]>> = {
  self_service: [],
  transactional: ['bant', 'snap', 'inbound'],
  solution: ['neat', 'spiced', 'spin', 'sandler', 'inbound'],
  consultative: [
    'meddic',
    'meddpicc',
    'spin',
    'solution',
    'consultative',
    'conceptual',
    'customer_centric',
    'value_selling',
    'spiced',
    'sandler',
  ],
  provocative: ['challenger', 'command_of_the_message', 'target_account', 'meddpicc', 'meddic'],
};

/** Too few questions for a buyer who expects help. */
export const lightFrameworks: readonly string[] = ['bant', 'snap', 'neat'];

/** How to hold a conversation rather than what to know of a deal: no deal is too small for a good one, or too large. */
export const waysOfTalking: readonly string[] = ['spin', 'sandler', 'challenger', 'solution'];
