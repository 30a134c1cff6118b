import { carryOversTo } from '../../../src/qualification';
import { answers } from '../../builders/answers';
import { aFrameworkAbout } from '../../builders/framework';

const ruling = aFrameworkAbout(
  { id: 'ruling' },
  { id: 'need', weight: 40, topic: 'need' },
  { id: 'power', weight: 40, topic: 'power' },
  { id: 'own', weight: 20 },
);
const old = aFrameworkAbout(
  { id: 'old' },
  { id: 'pain', weight: 40, topic: 'need' },
  { id: 'problem', weight: 40, topic: 'need' },
  { id: 'other', weight: 20 },
);
const offered = (mine: Parameters<typeof answers>[0], theirs: Parameters<typeof answers>[0]) =>
  carryOversTo(ruling, answers(mine), [{ framework: old, answers: answers(theirs) }]).map(
    ({ criterionId, from }) => `${from.framework.id}.${from.criterion.id} for ${criterionId}`,
  );

describe('carryOversTo()', () => {
  test.each([
    ['offers a scored answer to a criterion of the same topic', {}, { pain: '2' }, ['old.pain for need']],
    ['offers that it was missing', {}, { pain: '0' }, ['old.pain for need']],
    ['offers evidence without a level', {}, { pain: { evidence: 'Ann said so' } }, ['old.pain for need']],
    [
      'offers every answer that suits',
      {},
      { pain: '2', problem: '1' },
      ['old.pain for need', 'old.problem for need'],
    ],
    ['offers nothing where nobody answered', {}, { pain: null }, []],
    ['offers nothing to an answered criterion', { need: '0' }, { pain: '2' }, []],
    ['offers nothing to one said not to apply', { need: 'na' }, { pain: '2' }, []],
    ['offers nothing to one with evidence', { need: { evidence: 'Ann' } }, { pain: '2' }, []],
    ['offers nothing to an unreadable one: it is left as it is', { need: 'high' }, { pain: '2' }, []],
    ['does not offer that something else did not apply', {}, { pain: 'na' }, []],
    ['does not offer an unreadable value', {}, { pain: 'high' }, []],
    ['matches no criteria for having no topic both', {}, { other: '3' }, []],
  ])('%s', (_name, mine, theirs, expected) => {
    expect(offered(mine, theirs)).toEqual(expected);
  });

  test('offers the newest first, and those without a date last', () => {
    const third = aFrameworkAbout({ id: 'third' }, { id: 'authority', topic: 'power' });
    const offers = carryOversTo(ruling, {}, [
      {
        framework: old,
        answers: answers({ pain: '1', problem: { level: '2', at: '2026-10-01T00:00:00.000Z' } }),
      },
      { framework: third, answers: answers({ authority: { level: '3', at: '2026-11-01T00:00:00.000Z' } }) },
    ]);
    expect(offers.map(({ from }) => from.criterion.id)).toEqual(['authority', 'problem', 'pain']);
  });

  test('hands over the answer as it was given', () => {
    const pain = {
      level: '2',
      evidence: 'Ann, on the phone',
      at: '2026-10-01T00:00:00.000Z',
      by: 'rep@example.com',
    };
    const [offer] = carryOversTo(ruling, {}, [{ framework: old, answers: answers({ pain }) }]);
    expect(offer?.answer).toEqual(pain);
  });

  test('takes nothing from the ruling framework itself', () => {
    const own = [{ framework: ruling, answers: answers({ need: '2' }) }];
    expect(carryOversTo(ruling, {}, own)).toEqual([]);
  });

  describe('between what a problem costs and what they want to gain', () => {
    const gaining = aFrameworkAbout({ id: 'gaining' }, { id: 'metrics', topic: 'outcome' });
    const costing = aFrameworkAbout({ id: 'costing' }, { id: 'cost', topic: 'impact' });
    const both = aFrameworkAbout(
      { id: 'both' },
      { id: 'cost', weight: 50, topic: 'impact' },
      { id: 'gain', weight: 50, topic: 'outcome' },
    );
    const cost = { level: '3', evidence: '40,000 a month, says their controller' };

    test('offers the words about the cost as evidence of the gain, without a level', () => {
      const [offer, ...more] = carryOversTo(gaining, {}, [
        { framework: costing, answers: answers({ cost }) },
      ]);
      expect(offer).toMatchObject({ criterionId: 'metrics', answer: { ...cost, level: null } });
      expect(more).toEqual([]);
    });

    test.each([
      ['a level without words', gaining, costing, { cost: '3' }, []],
      ['a gain as a cost', costing, gaining, { metrics: cost }, []],
      ['a cost as a gain where the cost is asked too', both, costing, { cost }, ['cost']],
    ])('does not offer %s', (_name, to, of, given, expected) => {
      const offers = carryOversTo(to, {}, [{ framework: of, answers: answers(given) }]);
      expect(offers.map(({ criterionId }) => criterionId)).toEqual(expected);
    });
  });
});
