/** The five ways of selling, from the smallest deals to the largest (docs/sources.md). Their words are in src/texts. */
export const approaches = [
  'self_service',
  'transactional',
  'solution',
  'consultative',
  'provocative',
] as const;
export type Approach = (typeof approaches)[number];
