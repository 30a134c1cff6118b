import { carryOversOf, openQualification } from '../../../src/judging';
import { anAccount } from '../../builders/an-account';
import { done } from '../../builders/done';

const account = anAccount();

/** What is offered of a deal with answers under three other frameworks. */
async function offers(values: Readonly<Record<string, string>> = {}) {
  const deal = await account.aDeal({
    qual_spin_problem_evidence: 'Overtime',
    qual_neat_timeline: 'na',
    ...values,
  });
  await account.at('2026-11-02T09:00:00Z', () =>
    deal.write({ qual_neat_need: '2', qual_neat_need_evidence: 'Planning takes two days' }),
  );
  await account.at('2026-11-09T09:00:00Z', () => deal.write({ qual_bant_need: '3' }));
  return carryOversOf(done(await openQualification(deal.id, 0, account.ports)).opened);
}

describe('carryOversOf()', () => {
  test('offers answers given under another framework to the criteria that ask the same, newest first', async () => {
    const found = await offers();
    expect(
      found.map(({ criterionId, from }) => [criterionId, from.framework.label, from.criterion.label.en]),
    ).toEqual([
      ['identify_pain', 'SPIN Selling', 'Problem'],
      ['identify_pain', 'BANT', 'Need'],
      ['identify_pain', 'NEAT Selling', 'Need'],
    ]);
    expect(found[2]?.answer).toEqual({
      level: '2',
      evidence: 'Planning takes two days',
      at: '2026-11-02T09:00:00.000Z',
      by: null,
    });
  });

  test('offers those without a date last', async () => {
    account.historyIs({});
    const { id } = await account.aDeal({ qual_spin_problem_evidence: 'Overtime' });
    const { opened } = done(await openQualification(id, 0, account.ports));
    expect(carryOversOf(opened)).toMatchObject([{ answer: { at: null } }]);
  });

  test.each([
    ['the criterion is answered', { qual_meddic_identify_pain: '0' }],
    ['the criterion has evidence', { qual_meddic_identify_pain_evidence: 'Two days a week' }],
  ])('offers nothing when %s', async (_name, values) => {
    expect(await offers(values)).toEqual([]);
  });
});
