import {
  bestApproaches,
  defaultApproachSettings as settings,
  fitOf,
  frameworkMatch,
  isConfident,
  noSignals,
  type DealSignals,
} from '../../../src/approach';
import { frameworks } from '../../../src/frameworks';
import { aDealWith } from './any-deal';

const deals = {
  self_service: { yearlyValue: 60, cycleDays: 1 },
  transactional: { yearlyValue: 800, cycleDays: 20 },
  solution: { yearlyValue: 5_000, cycleDays: 30, awareness: 'knows_problem' },
  consultative: { yearlyValue: 50_000, cycleDays: 300, awareness: 'feels_it' },
  provocative: { yearlyValue: 400_000, cycleDays: 120, awareness: 'unaware' },
} as const satisfies Record<string, Partial<DealSignals>>;
const fitAs = (known: Partial<DealSignals>) => fitOf(aDealWith(known), settings);

test.each([
  ['meddic', 'self_service', 'too-heavy'],
  ['bant', 'self_service', 'too-heavy'],
  ['meddic', 'transactional', 'too-heavy'],
  ['neat', 'transactional', 'too-heavy'],
  ['bant', 'transactional', 'goes'],
  ['inbound', 'transactional', 'goes'],
  ['inbound', 'solution', 'goes'],
  ['spin', 'solution', 'goes'],
  ['bant', 'solution', 'no-opinion'],
  ['snap', 'solution', 'no-opinion'],
  ['spiced', 'transactional', 'too-heavy'],
  ['spiced', 'solution', 'goes'],
  ['meddpicc', 'solution', 'too-heavy'],
  ['meddic', 'solution', 'too-heavy'],
  ['target_account', 'consultative', 'too-heavy'],
  ['meddic', 'consultative', 'goes'],
  ['meddpicc', 'consultative', 'goes'],
  ['solution', 'consultative', 'goes'],
  ['spiced', 'consultative', 'goes'],
  ['spin', 'consultative', 'goes'],
  ['bant', 'consultative', 'too-light'],
  ['snap', 'consultative', 'too-light'],
  ['neat', 'consultative', 'too-light'],
  ['inbound', 'consultative', 'no-opinion'],
  ['meddic', 'provocative', 'goes'],
  ['meddpicc', 'provocative', 'goes'],
  ['bant', 'provocative', 'too-light'],
  ['neat', 'provocative', 'too-light'],
  ['spiced', 'provocative', 'no-opinion'],
  ['value_selling', 'provocative', 'no-opinion'],
  ['spin', 'transactional', 'no-opinion'],
  ['spin', 'provocative', 'no-opinion'],
  ['sandler', 'self_service', 'no-opinion'],
  ['challenger', 'transactional', 'no-opinion'],
  ['challenger', 'consultative', 'no-opinion'],
  ['solution', 'solution', 'no-opinion'],
] as const)('frameworkMatch() finds that for %s a %s deal is: %s', (frameworkId, approach, match) => {
  expect(bestApproaches(fitAs(deals[approach]))).toContain(approach);
  expect(frameworkMatch(frameworkId, fitAs(deals[approach]))).toBe(match);
});

test('frameworkMatch() calls no framework too light but those that ask little of a large deal', () => {
  const light = frameworks
    .map(({ id }) => id)
    .filter((id) =>
      (['consultative', 'provocative'] as const).some(
        (approach) => frameworkMatch(id, fitAs(deals[approach])) === 'too-light',
      ),
    );
  expect(light.toSorted()).toEqual(['bant', 'neat', 'snap']);
});

test('frameworkMatch() has no opinion of a framework that no approach names', () => {
  expect(frameworkMatch('our_own', fitAs(deals.consultative))).toBe('no-opinion');
});

test.each<readonly [string, Partial<DealSignals>]>([
  ['nothing', noSignals],
  ['no more than the amount', { yearlyValue: 500 }],
  [
    'no more than contacts, source and deals per rep',
    { contacts: 1, source: 'inbound', dealsPerRepMonth: 30 },
  ],
])('frameworkMatch() has no opinion where %s is known', (_what, known) => {
  expect(isConfident(fitAs(known))).toBe(false);
  expect(frameworkMatch('meddic', fitAs(known))).toBe('no-opinion');
});

test('frameworkMatch() lets a framework go with an approach that suits as well as the best', () => {
  const halfWay = fitAs({ yearlyValue: 2_200, cycleDays: 20 });
  expect(bestApproaches(halfWay)).toEqual(['solution', 'transactional']);
  expect(frameworkMatch('bant', halfWay)).toBe('goes');
  expect(frameworkMatch('neat', halfWay)).toBe('goes');
  expect(frameworkMatch('meddic', halfWay)).toBe('too-heavy');
});
