import { answerApproach, approachOf } from '../../../src/judging';
import { anAccount } from '../../builders/an-account';
import { done } from '../../builders/done';

const account = anAccount();
const answer = (dealId: string, answered: Parameters<typeof answerApproach>[1]) =>
  answerApproach(dealId, answered, account.ports);

describe('answerApproach()', () => {
  test.each([
    [{ signal: 'awareness', to: 'knows_solution' }, 'qual_buyer_awareness', 'knows_solution'],
    [{ signal: 'vendors', to: 3 }, 'qual_vendors_compared', '3'],
    [{ signal: 'vendors', to: 0 }, 'qual_vendors_compared', '0'],
    [{ signal: 'proofOfConcept', to: true }, 'qual_proof_of_concept', 'yes'],
    [{ signal: 'executiveIssue', to: false }, 'qual_executive_issue', 'no'],
    [{ signal: 'namedAccount', to: true }, 'qual_named_account', 'yes'],
  ] as const)('stores %j as %s "%s", and knows it', async (answered, property, value) => {
    const deal = await account.aDeal();
    const { opened } = done(await answer(deal.id, answered));
    expect(approachOf(opened).signals[answered.signal]).toBe(answered.to);
    expect(await deal.stored(property)).toBe(value);
  });

  test('writes the answer and the approach that follows from it at once', async () => {
    const { id } = await account.aDeal({ amount: '250000' });
    await answer(id, { signal: 'awareness', to: 'unaware' });
    const written = {
      qual_buyer_awareness: 'unaware',
      qual_approach: 'provocative',
      qual_approach_fit: '100',
    };
    expect(account.writes()).toEqual([expect.objectContaining(written)]);
  });

  test('takes away the approach where what is known speaks for none', async () => {
    const { id } = await account.aDeal({ qual_approach: 'provocative', qual_approach_fit: '10' });
    await answer(id, { signal: 'namedAccount', to: false });
    expect(account.writes()).toMatchObject([
      { qual_named_account: 'no', qual_approach: '', qual_approach_fit: '' },
    ]);
  });

  test('does not write the approach again when an answer leaves it as it was', async () => {
    const { id } = await account.aDeal({ amount: '250000' });
    await answer(id, { signal: 'awareness', to: 'unaware' });
    await answer(id, { signal: 'executiveIssue', to: true });
    expect(account.writes().at(-1)).toEqual({ qual_executive_issue: 'yes' });
  });

  test.each([
    ['awareness', 'qual_buyer_awareness', 'feels_it'],
    ['vendors', 'qual_vendors_compared', '2'],
    ['proofOfConcept', 'qual_proof_of_concept', 'no'],
    ['executiveIssue', 'qual_executive_issue', 'yes'],
    ['namedAccount', 'qual_named_account', 'yes'],
  ] as const)(
    'takes the answer about %s back, and with the last one the approach',
    async (signal, property, held) => {
      const { id } = await account.aDeal({
        [property]: held,
        qual_approach: 'solution',
        qual_approach_fit: '70',
      });
      const { opened } = done(await answer(id, { signal, to: null }));
      expect(approachOf(opened).signals[signal]).toBeNull();
      const written = { [property]: '', qual_approach: '', qual_approach_fit: '' };
      expect(account.writes()).toEqual([expect.objectContaining(written)]);
    },
  );

  test('keeps the approach when another answer remains', async () => {
    const deal = await account.aDeal({ qual_vendors_compared: '2', qual_named_account: 'yes' });
    await answer(deal.id, { signal: 'namedAccount', to: null });
    expect(await deal.stored('qual_approach')).not.toBeNull();
  });

  test('refuses a deal that is closed, and writes nothing', async () => {
    const { id } = await account.aDeal({ dealstage: 'ent_lost' });
    expect(await answer(id, { signal: 'namedAccount', to: true })).toMatchObject({ refused: 'deal-closed' });
    expect(account.writes()).toEqual([]);
  });

  test('refuses a deal that is not there', async () => {
    const deal = await account.aDeal();
    await deal.remove();
    const outcome = await answer(deal.id, { signal: 'namedAccount', to: true });
    expect(outcome).toMatchObject({ refused: 'deal-not-found' });
  });

  test('says which property an account lacks, and writes nothing', async () => {
    const { id } = await account.aDeal();
    await account.lose('qual_named_account');
    expect(await answer(id, { signal: 'namedAccount', to: true })).toMatchObject({
      refused: 'not-provisioned',
      about: ['qual_named_account'],
    });
    expect(account.writes()).toEqual([]);
  });
});
