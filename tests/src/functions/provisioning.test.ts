import { z } from 'zod';
import { main as plan } from '../../../src/functions/plan-provisioning';
import { main as provision } from '../../../src/functions/provision-step';
import { anAccount } from '../../builders/an-account';
import { settingsWith } from '../../builders/settings';

const account = anAccount();
const step = (seenRevision = 0) => account.reply(provision, { seenRevision });
const batch = /properties\/2026-09\/deals\/batch\/create$/;
const inputsSchema = z.object({ inputs: z.array(z.unknown()) });
const created = () => account.calls.heard(batch).map(({ body }) => inputsSchema.parse(body).inputs.length);

describe('provision_step', () => {
  test('makes 50 properties at a time, until it is complete', async () => {
    await account.saveSettings({
      enabledFrameworks: ['meddic', 'sandler', 'solution', 'conceptual', 'consultative'],
    });
    const replies = [await step(), await step(), await step(), await step(), await step()];
    const complete = replies.map((reply) => reply.ok && reply.complete);
    expect(complete).toContain(true);
    // Once it is complete there is nothing more to make.
    expect(created()).toHaveLength(complete.indexOf(true) + 1);
    expect(created().slice(0, -1)).toEqual(created().slice(0, -1).fill(50));
    expect(created().length).toBeGreaterThan(1);
  });

  test.each([
    ['provision_step', provision, {}],
    ['plan_provisioning', plan, { settings: null }],
  ])('%s goes by no older settings than the page has seen', async (_name, main, others) => {
    const reply = (seenRevision: number) => account.reply<object>(main, { seenRevision, ...others });
    await reply(0);
    await account.saveSettings({ enabledFrameworks: ['meddic', 'value_selling'] });
    expect(JSON.stringify(await reply(0))).not.toContain('qual_value_selling');
    expect(JSON.stringify(await reply(1))).toContain('qual_value_selling');
  });

  test('asks both places of settings at once, since time may be short', async () => {
    await account.saveSettings();
    await step();
    // They are in the custom object, and the property was not waited for until that was known.
    expect(account.calls.heard(/deals\/qual_settings$/)).toHaveLength(1);
  });

  test('refused says which permission is missing, what was done and what was not', async () => {
    await account.lose('qual_meddic_champion');
    account.calls.refuse(batch, 403);
    expect(await step()).toEqual({
      ok: true,
      done: [],
      stopped: {
        failure: expect.objectContaining({ ok: false, code: 'missing-scope', correlationId: 'c-test' }),
        notDone: ['qual_meddic_champion'],
      },
      formulas: null,
      complete: false,
    });
  });

  test('begins nothing where the account has another property of the same name', async () => {
    await account.lose('qual_score');
    await account.define('qual_score');
    expect(await step()).toMatchObject({ ok: false, code: 'refused' });
    await account.call('DELETE', '/crm/v3/properties/deals/qual_score');
  });

  test('begins nothing by older settings when the newest cannot be read', async () => {
    await account.saveSettings();
    await account.saveSettings('broken');
    await account.lose('qual_meddic_champion');
    expect(await step()).toMatchObject({ ok: false, code: 'settings-unreadable' });
    expect(account.calls.heard(/^(POST|PATCH) .*\/properties\//)).toEqual([]);
  });
});

describe('plan_provisioning', () => {
  test('shows what is there, missing, different and left alone, and what there is room for', async () => {
    await account.lose('qual_meddic_champion');
    await account.loseLabel('champion');
    await account.loseOption('qual_band', 'weak');
    account.calls.alter(/custom-properties$/, () => ({
      byObjectType: [{ objectTypeId: '0-3', limit: 1_000, usage: 1_000 }],
    }));
    const reply = await account.reply(plan, { seenRevision: 0, settings: null });
    expect(reply).toMatchObject({
      ok: true,
      plan: {
        unchanged: expect.arrayContaining(['qual_score']),
        create: [{ name: 'qual_meddic_champion', label: expect.stringContaining('Champion') }],
        change: [{ name: 'qual_band', what: ['options'] }],
        leftAlone: [],
        labels: ['Champion'],
        limits: { dealProperties: { limit: 1_000, usage: 1_000 } },
        hindrances: [{ kind: 'no-room', needed: 1, room: 0 }],
      },
    });
  });

  test('shows what others made of our properties, which stays', async () => {
    const path = '/crm/v3/properties/deals/qual_band';
    const { options } = z
      .object({ options: z.array(z.object({ label: z.string(), value: z.string() })) })
      .parse(await account.call('GET', path));
    await account.call('PATCH', path, { options: [...options, { label: 'X', value: 'x' }] });
    expect(await account.reply(plan, { seenRevision: 0, settings: null })).toMatchObject({
      plan: { leftAlone: [{ name: 'qual_band', what: expect.stringContaining('"X" (x)') }] },
    });
  });

  test('shows what settings would take that are not saved', async () => {
    const settings = settingsWith({ figures: 'both' });
    expect(await account.reply(plan, { seenRevision: 0, settings })).toMatchObject({
      plan: { formulas: { asked: true, figures: ['score', 'ready', 'band', 'completeness'], left: [] } },
    });
    expect(await account.reply(plan, { seenRevision: 0, settings: null })).toMatchObject({
      plan: { formulas: null },
    });
  });

  test('refuses settings that nobody can read, with what is wrong', async () => {
    expect(await account.reply(plan, { seenRevision: 0, settings: { figures: 'nobody' } })).toMatchObject({
      ok: false,
      code: 'bad-request',
      details: [expect.stringContaining('figures')],
    });
  });
});
