import { answerApproach } from '../../../src/functions/answer-approach';
import { answerApproachContract, type ApproachAnswer } from '../../../src/protocol/answer-approach';
import { aDealRecord } from '../../builders/deal-record';
import { dependencies } from '../../builders/dependencies';
import { qualificationIn } from './qualification-in';

type Account = ReturnType<typeof dependencies>;
const answer = ({ given }: Account, answered: ApproachAnswer) =>
  answerApproach({ dealId: '101', answer: answered }, given);
const accountWith = (properties: Readonly<Record<string, string | null>> = {}) =>
  dependencies({ record: aDealRecord(properties) });

describe('answerApproach()', () => {
  test.each([
    [{ signal: 'awareness', to: 'knows_solution' }, 'qual_buyer_awareness', 'knows_solution'],
    [{ signal: 'vendors', to: 3 }, 'qual_vendors_compared', '3'],
    [{ signal: 'vendors', to: 0 }, 'qual_vendors_compared', '0'],
    [{ signal: 'proofOfConcept', to: true }, 'qual_proof_of_concept', 'yes'],
    [{ signal: 'executiveIssue', to: false }, 'qual_executive_issue', 'no'],
    [{ signal: 'namedAccount', to: true }, 'qual_named_account', 'yes'],
  ] as const)('stores %j as %s "%s", and replies with it', async (answered, property, value) => {
    const account = accountWith();
    const reply = await answer(account, answered);
    expect(answerApproachContract.reply.parse(reply)).toEqual(reply);
    expect(qualificationIn(reply).approach.signals[answered.signal]).toBe(answered.to);
    expect(account.stored(property)).toBe(value);
  });

  test('writes the answer and the approach that follows from it at once', async () => {
    const account = accountWith({ amount: '250000' });
    await answer(account, { signal: 'awareness', to: 'unaware' });
    expect(account.calls.writes).toEqual([
      { qual_buyer_awareness: 'unaware', qual_approach: 'provocative', qual_approach_fit: '100' },
    ]);
  });

  test('does not write the approach again when an answer leaves it as it was', async () => {
    const account = accountWith({ amount: '250000' });
    await answer(account, { signal: 'awareness', to: 'unaware' });
    await answer(account, { signal: 'executiveIssue', to: true });
    expect(account.calls.writes.at(-1)).toEqual({ qual_executive_issue: 'yes' });
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
      const account = accountWith({ [property]: held, qual_approach: 'solution', qual_approach_fit: '70' });
      const { approach } = qualificationIn(await answer(account, { signal, to: null }));
      expect(approach.signals[signal]).toBeNull();
      expect(account.calls.writes).toEqual([{ [property]: '', qual_approach: '', qual_approach_fit: '' }]);
    },
  );

  test('keeps the approach when another answer remains', async () => {
    const account = accountWith({ qual_vendors_compared: '2', qual_named_account: 'yes' });
    await answer(account, { signal: 'namedAccount', to: null });
    expect(account.stored('qual_approach')).not.toBeNull();
  });

  test.each([
    ['closed', accountWith({ hs_is_closed: 'true' }), 'deal-closed'],
    ['not there', dependencies({ record: null }), 'deal-not-found'],
  ])('refuses a deal that is %s, and writes nothing', async (_name, account, code) => {
    expect(await answer(account, { signal: 'namedAccount', to: true })).toMatchObject({ ok: false, code });
    expect(account.calls.writes).toEqual([]);
  });

  test('says which property an account lacks', async () => {
    const { qual_named_account: _lacking, ...properties } = aDealRecord().properties;
    const account = dependencies({ record: { ...aDealRecord(), properties } });
    expect(await answer(account, { signal: 'namedAccount', to: true })).toMatchObject({
      ok: false,
      code: 'not-provisioned',
      details: ['qual_named_account'],
    });
  });
});
