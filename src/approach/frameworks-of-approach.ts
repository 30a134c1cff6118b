import type { Approach } from './approach';

/**
 * Ids of the frameworks that go with each approach, the one to begin with first; none where no checklist is worth its time. Our
 * reading of docs/sources.md, "Five ways of selling".
 */
export const frameworksOfApproach: Readonly<Record<Approach, readonly string[]>> = {
  self_service: [],
  transactional: ['bant', 'snap', 'inbound'],
  solution: ['neat', 'spin', 'solution', 'sandler', 'inbound'],
  consultative: [
    'meddic',
    'spin',
    'consultative',
    'conceptual',
    'customer_centric',
    'value_selling',
    'sandler',
  ],
  provocative: ['challenger', 'command_of_the_message', 'target_account', 'meddpicc'],
};
