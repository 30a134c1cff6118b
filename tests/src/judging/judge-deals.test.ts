import { judgeStretch, openQualification } from '../../../src/judging';
import { dealProperty } from '../../../src/qualification';
import { colleagues } from '../../../workbench/demo/colleagues';
import { allAnswered } from '../../builders/all-answered';
import { anAccount } from '../../builders/an-account';
import { done } from '../../builders/done';

const account = anAccount();

/** Judges from after a deal on, by settings no older than a revision. */
async function judge(after: string | null = null, seenRevision = 0) {
  const inForce = await account.ports.rulebooks.current(seenRevision);
  return done(await judgeStretch({ after, inForce }, account.ports));
}
const stated = allAnswered('meddic', '2');
const bantRules = { pipelines: { enterprise: { framework: 'bant' } } };
const won = { dealstage: 'ent_won' };

describe('judgeStretch()', () => {
  test('stores the figures of deals whose answers came without', async () => {
    const { id } = await account.aDeal(stated);
    expect(await judge()).toEqual({ judged: 1, written: 1, refused: [], remaining: 0, after: null });
    const figures = { qual_framework: 'meddic', qual_score: '67', qual_band: 'developing' };
    const reviewed = { ...figures, qual_review_by: '2027-01-22' };
    expect(account.updates()).toEqual([[id, expect.objectContaining(reviewed)]]);
  });

  test('writes nothing the second time', async () => {
    await account.aDeal(stated);
    await account.aDeal();
    expect(await judge()).toMatchObject({ judged: 2, written: 2 });
    expect(await judge()).toMatchObject({ judged: 2, written: 0 });
  });

  test('writes only what other settings make different, with their revision', async () => {
    await account.aDeal(stated);
    const { id } = await account.aDeal({ ...allAnswered('meddic', '1'), qual_meddic_identify_pain: '2' });
    await judge();
    account.forget();
    await account.saveSettings({ thresholds: { strong: 80, developing: 75 } });
    expect(await judge(null, 1)).toMatchObject({ judged: 2, written: 1 });
    expect(account.updates()).toEqual([[id, { qual_band: 'weak', qual_settings_revision: '1' }]]);
  });

  test('counts "proven" in full where the people are named', async () => {
    const deal = await account.aDeal(allAnswered('meddic', '3'));
    await deal.name('champion', await account.aContact());
    await deal.name('economic_buyer', await account.aContact());
    await judge();
    expect(account.updates()).toEqual([[deal.id, expect.objectContaining({ qual_score: '100' })]]);
  });

  test('counts what the deal’s owner wins, so that opening it finds nothing to store', async () => {
    const owned = { hubspot_owner_id: colleagues[0]?.ownerId ?? '' };
    for (const amount of ['1', '2', '3'])
      await account.aDeal({ ...owned, ...won, amount, closedate: '2026-10-01T00:00:00Z' });
    const { id } = await account.aDeal({ ...stated, ...owned, amount: '700' });
    await judge();
    await openQualification(id, 0, account.ports);
    expect(account.updates().map(([judged]) => judged)).toEqual([id]);
    expect(account.writes()).toEqual([]);
  });

  test('makes a deal that nobody answered found: not ready, with its gaps, and without a score', async () => {
    const { id } = await account.aDeal();
    expect(await judge()).toMatchObject({ judged: 1, written: 1 });
    const found = { qual_framework: 'meddic', qual_completeness: '0', qual_stage_ready: 'no' };
    expect(account.updates()).toEqual([[id, expect.objectContaining(found)]]);
    expect(account.updates()[0]?.[1]).not.toHaveProperty('qual_score');
  });

  test('takes the verdict of a deal that another framework rules now, until somebody answers that', async () => {
    await account.saveSettings(bantRules);
    const { id } = await account.aDeal({
      ...stated,
      qual_framework: 'meddic',
      qual_score: '67',
      qual_band: 'developing',
      qual_completeness: '100',
    });
    await judge();
    const none = { qual_framework: 'bant', qual_score: '', qual_band: '', qual_completeness: '0' };
    expect(account.updates()).toEqual([[id, expect.objectContaining(none)]]);
  });

  test('leaves a deal alone whose framework is gone', async () => {
    account.dealsReadAs({ qual_framework: 'old_one' });
    await account.aDeal({ ...stated, qual_score: '80' });
    expect(await judge()).toMatchObject({ judged: 1, written: 0 });
  });

  test('judges by no older settings than somebody has seen', async () => {
    await account.aDeal(stated);
    await judge();
    await account.saveSettings(bantRules);
    expect(await judge(null, 0)).toMatchObject({ written: 0 });
    expect(await judge(null, 1)).toMatchObject({ written: 1 });
  });
});

describe('judgeStretch() of closed deals', () => {
  const judged = { ...stated, qual_framework: 'meddic', qual_score: '80' };

  test('freezes the score that the deal had, and ends its review, once', async () => {
    const { id } = await account.aDeal({ ...judged, ...won, qual_review_by: '2027-01-19' });
    expect(await judge()).toMatchObject({ judged: 1, written: 1 });
    expect(account.updates()).toEqual([[id, { qual_score_at_close: '80', qual_review_by: '' }]]);
    expect(await judge()).toMatchObject({ judged: 0, written: 0 });
  });

  test('does not touch one that was frozen, nor one that nobody ever answered', async () => {
    await account.aDeal({ ...judged, ...won, qual_score_at_close: '75' });
    await account.aDeal(won);
    expect(await judge()).toMatchObject({ judged: 0, written: 0, remaining: 0, after: null });
  });

  test('freezes what the answers make of one that came with them and was never judged, once', async () => {
    const { id } = await account.aDeal({ ...stated, ...won });
    expect(await judge()).toMatchObject({ judged: 1, written: 1 });
    expect(account.updates()).toEqual([[id, { qual_score_at_close: '67' }]]);
    expect(await judge()).toMatchObject({ judged: 0, written: 0 });
  });

  test('freezes by the framework that judged it, whatever rules now', async () => {
    await account.saveSettings(bantRules);
    const { id } = await account.aDeal({ ...judged, ...won });
    await judge();
    expect(account.updates()).toEqual([[id, { qual_score_at_close: '80' }]]);
  });
});

describe('judgeStretch() step by step', () => {
  test('takes 50 deals at a time, and says how many are left and where to go on', async () => {
    const ids = await account.deals(120, stated);
    const [fiftieth = '', hundredth = ''] = [ids[49], ids[99]];
    expect(await judge()).toMatchObject({ judged: 50, written: 50, remaining: 70, after: fiftieth });
    expect(await judge(fiftieth)).toMatchObject({ judged: 50, written: 50, remaining: 20, after: hundredth });
    expect(await judge(hundredth)).toMatchObject({ judged: 20, written: 20, remaining: 0, after: null });
    expect(
      account
        .updates()
        .map(([id]) => id)
        .toSorted(),
    ).toEqual(ids);
  });

  test('counts no closed deal without answers, and goes on behind hundreds of them', async () => {
    await account.deals(60, { ...won });
    const ids = await account.deals(51, stated);
    await account.deals(149, { ...won });
    const [last] = await account.deals(1, stated);
    const [fiftieth = '', fiftyFirst = ''] = [ids[49], ids[50]];
    expect(await judge()).toMatchObject({ judged: 50, written: 50, after: fiftieth });
    expect(await judge(fiftieth)).toMatchObject({ judged: 2, written: 2, remaining: 0, after: null });
    expect(account.updates().map(([id]) => id)).toEqual(expect.arrayContaining([fiftyFirst, last]));
  });

  test('says which deals HubSpot refused, and writes the others', async () => {
    await account.saveSettings({ pipelines: { mid_market: { framework: 'neat' } } });
    const one = await account.aDeal(stated);
    const neat = await account.aDeal({
      pipeline: 'mid_market',
      dealstage: 'mm_evaluation',
      ...allAnswered('neat', '2'),
    });
    const other = await account.aDeal(stated);
    await account.loseOption('qual_framework', 'neat');
    expect(await judge()).toMatchObject({
      judged: 3,
      written: 2,
      refused: [{ dealId: neat.id, message: expect.stringContaining('neat') }],
    });
    expect(await one.stored('qual_score')).toBe('67');
    expect(await other.stored('qual_score')).toBe('67');
  });

  test.each([
    ['qual_gaps', 'meddic_identify_pain'],
    ['qual_band', 'developing'],
  ])('writes the other figures where %s has lost an option, and says which', async (property, option) => {
    await account.loseOption(property, option);
    const one = await account.aDeal(stated);
    const other = await account.aDeal(stated);
    const message = expect.stringContaining(`${property} has no option for "${option}"`);
    expect(await judge()).toMatchObject({
      judged: 2,
      written: 0,
      refused: expect.arrayContaining([
        { dealId: one.id, message },
        { dealId: other.id, message },
      ]),
    });
    expect(await one.stored('qual_score')).toBe('67');
    expect(await other.stored('qual_score')).toBe('67');
    expect(account.calls.heard(/batch\/update$/)).toHaveLength(1);
  });

  test('asks for no other owner’s wins once a search has failed, and leaves the approach as it is', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    for (const { ownerId } of colleagues.slice(0, 3))
      await account.aDeal({
        ...stated,
        hubspot_owner_id: ownerId,
        amount: '700',
        qual_approach: 'solution',
        qual_approach_fit: '70',
      });
    const inForce = await account.ports.rulebooks.current(0);
    account.calls.alter(/\/search$/, (found) => {
      account.calls.refuse(/\/search$/, 500);
      return found;
    });
    expect(await judgeStretch({ after: null, inForce }, account.ports)).toMatchObject({ written: 3 });
    // One for the deals; one for the first owner, which a function asks twice again.
    expect(account.calls.heard(/\/search$/)).toHaveLength(4);
    for (const [, figures] of account.updates()) expect(figures).not.toHaveProperty('qual_approach');
    logged.mockRestore();
  });

  test('leaves out deals that went away meanwhile', async () => {
    await account.aDeal(stated);
    const gone = await account.aDeal(stated);
    account.calls.alter(/\/search$/, async (found) => {
      await gone.remove();
      return found;
    });
    expect(await judge()).toMatchObject({ judged: 1, written: 1, remaining: 0 });
  });
});

describe('judgeStretch() looks at what it wrote, and makes anew the figures of a deal that meanwhile', () => {
  /** Does something right after HubSpot answered the first read of the deals. */
  function meanwhile(what: () => Promise<unknown>) {
    let is = false;
    account.calls.alter(/\/deals\/batch\/read$/, async (answered) => {
      if (!is) await what();
      is = true;
      return answered;
    });
  }

  test('was answered', async () => {
    const deal = await account.aDeal(stated);
    const other = await account.aDeal(stated);
    meanwhile(() => deal.edit({ qual_meddic_metrics: '3' }));
    expect(await judge()).toMatchObject({ judged: 2, written: 2, refused: [] });
    expect(await deal.stored('qual_score')).toBe('72');
    expect(await other.stored('qual_score')).toBe('67');
  });

  test('was closed', async () => {
    const deal = await account.aDeal(stated);
    meanwhile(() => deal.edit(won));
    await judge();
    expect(await deal.stored('qual_score_at_close')).toBe('67');
  });

  test('and stores the figures all the same when HubSpot does not let it look', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const deal = await account.aDeal(stated);
    account.calls.alter(/\/deals\/batch\/update$/, (answered) => {
      account.calls.refuse(/\/deals\/batch\/read$/, 500);
      return answered;
    });
    expect(await judge()).toMatchObject({ judged: 1, written: 1, refused: [] });
    expect(await deal.stored('qual_score')).toBe('67');
    logged.mockRestore();
  });
});

describe('judgeStretch() in an account without our properties', () => {
  const judgeOrRefuse = async () =>
    judgeStretch({ after: null, inForce: await account.ports.rulebooks.current() }, account.ports);

  test('says that it is not provisioned, and names what is missing', async () => {
    await account.aDeal();
    await account.lose(...Object.values(dealProperty));
    expect(await judgeOrRefuse()).toMatchObject({
      refused: 'not-provisioned',
      about: Object.values(dealProperty),
    });
    expect(account.updates()).toEqual([]);
  });

  test('does not take any other refusal for that', async () => {
    account.calls.refuse(/\/search$/);
    await expect(judgeOrRefuse()).rejects.toThrow('refused by the test');
  });
});
