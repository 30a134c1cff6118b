import { provisionStep } from '../../../src/configuring';
import { withinDeadline } from '../../../src/deadline';
import { toHubSpotError } from '../../../src/hubspot';
import { defaultRulebook, rulebookOf } from '../../../src/settings';
import { allAnswered } from '../../builders/all-answered';
import { anAccount } from '../../builders/an-account';
import { settingsWith } from '../../builders/settings';

const account = anAccount();
const step = (most = { created: 50, changed: 8 }, rulebook = defaultRulebook) =>
  provisionStep(rulebook, most, account.ports);
const levels = Object.keys(allAnswered('meddic', '1'));

describe('provisionStep()', () => {
  test('makes so many properties at a time, and is complete once the labels are there', async () => {
    await account.lose(...levels);
    await account.loseLabel('champion');
    const most = { created: 4, changed: 8 };
    const [first, second, third] = [await step(most), await step(most), await step(most)];
    expect(first).toMatchObject({ complete: false, stopped: null });
    expect(first?.done).toHaveLength(4);
    expect(second).toMatchObject({ complete: true, stopped: null });
    expect([...(first?.done ?? []), ...(second?.done ?? [])].toSorted()).toEqual(
      [...levels, 'Champion'].toSorted(),
    );
    expect(third).toEqual({ done: [], stopped: null, formulas: null, complete: true });
  });

  test('is complete at once where nothing is missing', async () => {
    expect(await step()).toEqual({ done: [], stopped: null, formulas: null, complete: true });
    expect(account.calls.heard(/\/batch\/create$|^PATCH/)).toEqual([]);
  });

  test('is not complete while a change is left, nor while the label is', async () => {
    await account.loseOption('qual_framework', 'neat');
    await account.loseOption('qual_gaps', 'meddic_champion');
    await account.loseLabel('champion');
    const one = { created: 50, changed: 1 };
    expect(await step(one)).toMatchObject({ done: [expect.any(String)], complete: false });
    expect(await step(one)).toMatchObject({ done: [expect.any(String), 'Champion'], complete: true });
  });

  test('refused half-way says what was done, what was not and why, and carries on from there', async () => {
    await account.lose('qual_meddic_champion', 'qual_meddic_metrics');
    await account.loseOption('qual_framework', 'neat');
    account.calls.refuse(/properties\/2026-09\/deals\/batch\/create$/, 403);
    const stopped = await step();
    expect(stopped).toMatchObject({ done: ['qual_framework'], complete: false });
    expect(stopped?.stopped).toMatchObject({ error: { code: 'missing-scope', correlationId: 'c-test' } });
    expect(stopped?.stopped?.notDone.toSorted()).toEqual(['qual_meddic_champion', 'qual_meddic_metrics']);
    account.calls.answerForItself();
    const rest = await step();
    expect(rest).toMatchObject({ stopped: null, complete: true });
    expect(rest?.done.toSorted()).toEqual(['qual_meddic_champion', 'qual_meddic_metrics']);
  });

  test('begins nothing where the account has another property of the same name', async () => {
    await account.lose('qual_score', 'qual_meddic_champion');
    await account.define('qual_score');
    expect(await step()).toBeNull();
    expect(account.calls.heard(/\/batch\/create$|^PATCH/)).toEqual([]);
    await account.call('DELETE', '/crm/v3/properties/deals/qual_score');
  });

  test('begins nothing where the account has no room', async () => {
    await account.lose('qual_meddic_champion', 'qual_meddic_metrics');
    account.calls.alter(/\/limits\/.*custom-properties$/, () => ({
      byObjectType: [{ objectTypeId: '0-3', limit: 1_000, usage: 999 }],
    }));
    expect(await step()).toBeNull();
    expect(account.calls.heard(/\/batch\/create$|^PATCH/)).toEqual([]);
  });

  test('goes on next time with what there was no time for, having made something', async () => {
    await account.lose('qual_meddic_champion');
    await account.loseOption('qual_framework', 'neat');
    const applyPlan: typeof account.ports.applyPlan = async (plan, most) => {
      const outcome = await account.ports.applyPlan(
        { ...plan, properties: { ...plan.properties, create: [] } },
        most,
      );
      const error = Object.assign(toHubSpotError(new Error('late'), 'POST'), {
        code: 'out-of-time' as const,
      });
      return { ...outcome, stopped: { error, notDone: ['qual_meddic_champion'] } };
    };
    expect(
      await provisionStep(defaultRulebook, { created: 50, changed: 8 }, { ...account.ports, applyPlan }),
    ).toEqual({
      done: ['qual_framework'],
      stopped: null,
      formulas: null,
      complete: false,
    });
    expect(await step()).toMatchObject({ done: ['qual_meddic_champion'], complete: true });
  });

  test('goes on next time where there was no time to make anything', async () => {
    await account.lose('qual_meddic_champion');
    const slow = await withinDeadline({ ms: 1_500, graceMs: 30_000 }, () => step());
    expect(slow).toEqual({
      inTime: true,
      result: { done: [], stopped: null, formulas: null, complete: false },
    });
    expect(await step()).toMatchObject({ done: ['qual_meddic_champion'], complete: true });
  });

  test('makes what other settings need', async () => {
    const rulebook = rulebookOf(settingsWith({ enabledFrameworks: ['meddic', 'sandler'] }), 1);
    expect(await step(undefined, rulebook)).toMatchObject({
      done: expect.arrayContaining(['qual_sandler_pain', 'qual_framework']),
      stopped: null,
    });
  });
});

describe('provisionStep() in an account that has nothing of ours', () => {
  const fresh = anAccount({ provisioned: false });

  test('is complete after one step that made the group, the properties and the labels', async () => {
    const everything = { created: Infinity, changed: Infinity };
    const made = await provisionStep(defaultRulebook, everything, fresh.ports);
    expect(made).toMatchObject({
      done: expect.arrayContaining(['qual_score', 'qual_meddic_champion', 'Champion']),
      stopped: null,
      complete: true,
    });
    expect(await provisionStep(defaultRulebook, everything, fresh.ports)).toMatchObject({ done: [] });
  });
});
