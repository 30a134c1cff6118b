import { z } from 'zod';
import { main as answerApproach } from '../../../src/functions/answer-approach';
import { main as namePerson } from '../../../src/functions/name-person';
import { main as open } from '../../../src/functions/open-qualification';
import { main as save } from '../../../src/functions/save-answers';
import { liveProperty } from '../../../src/qualification';
import { allAnswered } from '../../builders/all-answered';
import { anAccount } from '../../builders/an-account';
import { makeLiveFigures } from '../../builders/live-figures';

const account = anAccount();
beforeAll(() => makeLiveFigures(account.call, account.ports));

const HOUR_AGO = '2026-11-23T09:00:00.000Z';
const calculateAfter = (delayMs: number) => account.call('PUT', '/workbench/calculation', { delayMs });
afterEach(() => calculateAfter(0));

const replySchema = z.object({
  ok: z.literal(true),
  qualification: z.object({
    inLists: z.unknown(),
    deal: z.object({ closed: z.boolean() }),
    settings: z.object({ problem: z.string().nullable() }),
  }),
});
type Entry = typeof open | typeof save | typeof namePerson | typeof answerApproach;
const qualification = async (main: Entry, parameters: object) =>
  replySchema.parse(await account.reply(main, parameters)).qualification;
const inLists = async (main: Entry, parameters: object) => (await qualification(main, parameters)).inLists;
const opened = (dealId: string, seenRevision = 1) => inLists(open, { dealId, seenRevision });
/** Settings that were saved an hour ago. */
const keep = (figures: 'stored' | 'both' | 'live') =>
  account.at(HOUR_AGO, () => account.saveSettings({ figures }));

/** A deal of an hour ago, opened since; HubSpot works nothing out from here on. */
async function aDealNobodyFollows(values = allAnswered('meddic', '2')) {
  const deal = await account.at(HOUR_AGO, async () => {
    const made = await account.aDeal(values);
    await qualification(open, { dealId: made.id, seenRevision: 1 });
    return made;
  });
  await calculateAfter(600_000);
  return deal;
}

const score = { figure: 'score', live: '67', ours: '72' };

describe.each(['both', 'live'] as const)('What lists show otherwise (%s)', (keeper) => {
  beforeEach(() => keep(keeper));

  test('is to follow right after a save, and nothing once it is there', async () => {
    const { id: dealId } = await aDealNobodyFollows();
    expect(await opened(dealId)).toBeNull();
    const changes = [{ criterionId: 'metrics', level: { from: '2', to: '3' } }];
    const saving = { dealId, frameworkId: 'meddic', userEmail: 'rep@example.com', changes };
    expect(await inLists(save, saving)).toEqual({ follows: true, figures: [score] });
    expect(await opened(dealId)).toEqual({ follows: true, figures: [score] });
    await calculateAfter(0);
    expect(await opened(dealId)).toBeNull();
  });

  test('is to follow also where nobody could look at what was saved', async () => {
    const { id: dealId } = await aDealNobodyFollows();
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    let reads = 0;
    account.calls.answer(/deals\/batch\/read$/, async (send) => {
      reads += 1;
      return reads === 1 ? send() : Response.json({ status: 'error', message: 'no' }, { status: 400 });
    });
    const changes = [{ criterionId: 'metrics', level: { from: '2', to: '3' } }];
    const saving = { dealId, frameworkId: 'meddic', userEmail: 'rep@example.com', changes };
    expect(await inLists(save, saving)).toEqual({ follows: true, figures: [score] });
    expect(reads).toBeGreaterThan(1);
    logged.mockRestore();
  });

  test('is to follow after somebody is named', async () => {
    const deal = await aDealNobodyFollows(allAnswered('meddic', '3'));
    const contactId = await account.aContact();
    await deal.associate(contactId);
    expect(await inLists(namePerson, { dealId: deal.id, role: 'champion', contactId })).toMatchObject({
      follows: true,
    });
  });

  test('is to follow after settings were saved a moment ago', async () => {
    const deal = await aDealNobodyFollows({ ...allAnswered('meddic', '2'), qual_meddic_metrics: '0' });
    const adjustments = { meddic: { weights: { metrics: 40 } } };
    await account.saveSettings({ figures: keeper, adjustments });
    const figures = [expect.objectContaining({ figure: 'score', live: '57' })];
    expect(await opened(deal.id, 2)).toMatchObject({ follows: true, figures });
    account.passTo('2026-11-23T10:05:01.000Z');
    expect(await opened(deal.id, 2)).toMatchObject({ follows: false, figures });
  });

  test('is for ops to look after once five minutes have passed', async () => {
    const deal = await aDealNobodyFollows();
    await deal.edit({ qual_meddic_metrics: '3' });
    expect(await opened(deal.id)).toEqual({ follows: true, figures: [score] });
    account.passTo('2026-11-23T10:05:01.000Z');
    expect(await opened(deal.id)).toEqual({ follows: false, figures: [score] });
  });

  test('is nothing where only answers are out of date, which formulas cannot tell', async () => {
    const deal = await account.at('2020-03-01T09:00:00.000Z', () =>
      account.aDeal(allAnswered('meddic', '2')),
    );
    await deal.edit({ dealstage: 'ent_qualification' });
    account.passTo('2026-11-23T11:00:00.000Z');
    expect(await deal.stored('qual_live_ready')).toBe('yes');
    expect(await opened(deal.id)).toBeNull();
    expect(await deal.stored('qual_stage_ready')).not.toBe(keeper === 'both' ? 'yes' : '');
  });

  test('is what HubSpot is to come to, where answers are out of date too', async () => {
    const deal = await account.at('2020-03-01T09:00:00.000Z', () =>
      account.aDeal(allAnswered('meddic', '2')),
    );
    await account.at(HOUR_AGO, () => opened(deal.id));
    await calculateAfter(600_000);
    await deal.edit({ qual_meddic_metrics: '3' });
    expect(await opened(deal.id)).toEqual({ follows: true, figures: [score] });
  });

  test('is nothing of a closed deal, which keeps what it was closed with', async () => {
    const deal = await account.at(HOUR_AGO, () => account.aDeal(allAnswered('meddic', '2')));
    await account.at(HOUR_AGO, () => opened(deal.id));
    await account.at(HOUR_AGO, () => deal.edit({ dealstage: 'ent_won' }));
    const found = await qualification(open, { dealId: deal.id, seenRevision: 1 });
    expect([found.deal.closed, found.inLists]).toEqual([true, null]);
  });

  test('is nothing where nobody can tell what it is to be', async () => {
    const rules = [{ framework: 'bant', stages: { from: 'ent_gone' } }];
    await account.at(HOUR_AGO, () =>
      account.saveSettings({ figures: keeper, pipelines: { enterprise: { rules } } }),
    );
    const deal = await aDealNobodyFollows();
    await deal.edit({ qual_meddic_metrics: '3' });
    const found = await qualification(open, { dealId: deal.id, seenRevision: 2 });
    expect([found.settings.problem, found.inLists]).toEqual(['gone', null]);
  });

  test('is nothing where the account has no such figures', async () => {
    const deal = await aDealNobodyFollows();
    await deal.edit({ qual_meddic_metrics: '3' });
    account.dealsReadWithout(Object.values(liveProperty));
    expect(await opened(deal.id)).toBeNull();
  });
});

test('What lists show otherwise is nothing where Plumbline keeps the figures alone', async () => {
  await keep('stored');
  const deal = await aDealNobodyFollows();
  await deal.edit({ qual_meddic_metrics: '3' });
  expect(await opened(deal.id)).toBeNull();
});

test('Answering about the buyer says nothing of lists that agree', async () => {
  await keep('both');
  const { id: dealId } = await aDealNobodyFollows();
  const answer = { signal: 'vendors', to: 2 };
  expect(await inLists(answerApproach, { dealId, answer })).toBeNull();
});
