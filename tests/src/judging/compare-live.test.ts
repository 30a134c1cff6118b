import { compareLive } from '../../../src/judging';
import { liveProperty } from '../../../src/qualification';
import { allAnswered } from '../../builders/all-answered';
import { anAccount } from '../../builders/an-account';
import { makeLiveFigures } from '../../builders/live-figures';

const account = anAccount();
const YEARS_AGO = '2020-03-01T09:00:00.000Z';
const HOUR_AGO = '2026-11-23T09:00:00.000Z';

beforeAll(() => makeLiveFigures(account.call, account.ports));
const calculateAfter = (delayMs: number) => account.call('PUT', '/workbench/calculation', { delayMs });
afterEach(() => calculateAfter(0));

async function compare(ids: readonly string[], formulasChangedAt: Date | null = null) {
  const inForce = await account.ports.rulebooks.current();
  return compareLive(ids, inForce, { ports: account.ports, formulasChangedAt });
}
async function standingOf(id: string, formulasChangedAt: Date | null = null) {
  return (await compare([id], formulasChangedAt))[0]?.standing ?? null;
}
/** A deal that HubSpot worked out an hour ago and whose values it keeps, whatever happens. */
async function aDealLeftBehind(change: Readonly<Record<string, string>>, changedAt: string) {
  const deal = await account.at(HOUR_AGO, () => account.aDeal(allAnswered('meddic', '1')));
  await calculateAfter(600_000);
  await account.at(changedAt, () => deal.write(change));
  return deal.id;
}
/** A deal of which everything is proven, and the people are named. */
async function aProvenDeal() {
  const deal = await account.aDeal(allAnswered('meddic', '3'));
  const contact = await account.aContact();
  await deal.name('champion', contact);
  await deal.name('economic_buyer', contact);
  return deal;
}

describe('compareLive()', () => {
  test('finds that deals agree, in two calls for all of them', async () => {
    const answered = await account.aDeal(allAnswered('meddic', '2'));
    const untouched = await account.aDeal();
    await compare([]);
    account.calls.forget();
    const compared = await compare([answered.id, untouched.id]);
    expect(compared.map(({ standing }) => standing)).toEqual([{ kind: 'agrees' }, { kind: 'agrees' }]);
    expect(account.calls.heard(/./)).toHaveLength(2);
  });

  test('tells apart that answers are out of date, which formulas do not see', async () => {
    const deal = await account.at(YEARS_AGO, aProvenDeal);
    await deal.write({ qual_champion_named: '1', qual_economic_buyer_named: '1' });
    expect(await standingOf(deal.id)).toEqual({
      kind: 'differs',
      why: 'out-of-date',
      differences: [
        { figure: 'ready', live: 'yes', ours: 'no' },
        { figure: 'band', live: 'strong', ours: 'developing' },
      ],
    });
  });

  test('tells apart what HubSpot has had no time to follow', async () => {
    const change = { qual_meddic_metrics: '3' };
    const id = await aDealLeftBehind(change, '2026-11-23T09:56:00.000Z');
    expect(await standingOf(id)).toMatchObject({ kind: 'differs', why: 'late' });
    account.passTo('2026-11-23T10:01:01.000Z');
    expect(await standingOf(id)).toMatchObject({
      why: 'unexplained',
      differences: [
        { figure: 'score', live: '33', ours: '43' },
        { figure: 'band', live: 'weak', ours: 'developing' },
      ],
    });
    expect(await standingOf(id, new Date('2026-11-23T10:00:00Z'))).toMatchObject({ why: 'late' });
  });

  test('tells apart that who is named is not what is stored for formulas to see', async () => {
    const deal = await account.at(HOUR_AGO, aProvenDeal);
    expect(await standingOf(deal.id)).toMatchObject({ why: 'names-behind' });
    await deal.write({ qual_champion_named: '1', qual_economic_buyer_named: '1' });
    expect(await standingOf(deal.id)).toEqual({ kind: 'agrees' });
  });

  test('holds a closed deal against what it was closed with', async () => {
    const closed = {
      ...allAnswered('meddic', '2'),
      ...{ dealstage: 'ent_won', qual_framework: 'meddic', qual_band: 'weak', qual_stage_ready: 'no' },
      ...{ qual_score_at_close: '12', qual_completeness: '30' },
    };
    const { id } = await account.aDeal(closed);
    expect(await standingOf(id)).toEqual({ kind: 'agrees' });
  });

  test('tells nothing of a deal for which something is gone', async () => {
    const { id } = await account.aDeal(allAnswered('meddic', '2'));
    const rules = [{ framework: 'bant', stages: { from: 'ent_gone' } }];
    await account.saveSettings({ pipelines: { enterprise: { rules } } });
    expect(await standingOf(id)).toBeNull();
  });

  test('tells nothing where the account has no such figures', async () => {
    const { id } = await account.aDeal(allAnswered('meddic', '2'));
    await account.lose(...Object.values(liveProperty).toReversed());
    expect(await standingOf(id)).toBeNull();
  });
});
