import { z } from 'zod';
import { createPropertySettingsStore } from '../../../src/hubspot';
import { aSave } from '../../builders/revision-to-save';
import { openTestHubSpot } from '../hubspot/local-hubspot';
import { runPlumbline } from './run-plumbline';
import { openTestAccount, type TestAccount } from './settings/an-account';

let account: TestAccount;
beforeEach(async () => {
  account = await openTestAccount();
});
afterEach(() => account.hubspot.close());

const doctor = (...options: readonly string[]) =>
  runPlumbline(['doctor', ...options], { hubspot: account.hubspot });
const provision = () => runPlumbline(['provision'], { hubspot: account.hubspot });
const flat = (text: string) => text.replace(/\s+/g, ' ');
const wide = (text: string) => text.split('\n').filter((line) => line.length > 100);
const givenDeal = (about: Readonly<Record<string, string>>) =>
  account.hubspot.call('POST', '/crm/v3/objects/deals', {
    properties: { dealname: 'Acme', pipeline: 'mid_market', dealstage: 'mm_evaluation', ...about },
  });
describe('plumbline doctor', () => {
  test('finds nothing wrong with an account that is ready', async () => {
    await account.save({
      pipelines: {
        mid_market: { framework: 'neat', rules: [{ framework: 'bant', stages: { to: 'mm_discovery' } }] },
      },
    });
    await provision();
    await givenDeal({ qual_assessed_at: '2026-11-20T10:00:00Z' });
    const { code, stdout, stderr } = await doctor();
    const said = flat(stdout);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(said).toContain('ok token: Valid, of account 12345 (EUR, Europe/Stockholm).');
    expect(said).toContain('ok scopes: The token has all 12 that the commands need.');
    expect(said).toContain(
      'ok settings: They are revision 1, saved by olle@example.com on 2026-11-25 10:00 UTC: By hand of a test; kept in a custom object.',
    );
    expect(said).toContain(
      'Frameworks by pipeline: Sales Pipeline MEDDIC; Mid-market NEAT Selling, and 1 by rules.',
    );
    expect(said).toMatch(
      /ok limits: The account has \d+ of 1,000 custom deal properties, 1 of 10 custom objects\./,
    );
    expect(said).toMatch(/ok properties: All \d+ deal properties are there as they should be\./);
    expect(said).toContain('ok labels: ');
    expect(said).toContain('ok deals: No open deal has figures from before');
    expect(said).toMatch(
      /ok app: The card and its functions work: the last answer is of 2026-11-20, on deal \d+\./,
    );
    expect(said).toContain('note app: Cannot be checked: whether the cards are on the deal record.');
    expect(stdout).toMatch(/\n\nNothing is wrong\.\n$/);
    expect(wide(stdout)).toEqual([]);
  });

  test('changes nothing', async () => {
    await account.save({});
    await provision();
    const writes: string[] = [];
    account.hubspot.intercept = async (request, send) => {
      const answer = await send();
      const isRead = request.method === 'GET' || /\/(search|batch\/read)$/.test(request.url);
      const body = z.object({ results: z.array(z.unknown()) }).safeParse(await answer.clone().json());
      // What writes nothing is refused, or answers that it wrote nothing.
      if (!isRead && answer.ok && body.data?.results.length !== 0) writes.push(request.url);
      return answer;
    };
    await doctor();
    expect(writes).toEqual([]);
  });

  test('of an account that nobody made ready says what is missing, and what to do', async () => {
    const { code, stdout } = await doctor();
    const said = flat(stdout);
    expect(code).toBe(1);
    expect(said).toMatch(
      /WRONG properties: \d+ deal properties missing: qual_framework, .* and \d+ more\. -> Run npx plumbline provision\./,
    );
    expect(said).toContain(
      'WRONG labels: Contact labels missing: Economic buyer, Champion, Mobilizer, Power sponsor.',
    );
    expect(said).toContain('ok settings: None were ever saved: the built-in ones hold.');
    expect(said).toContain('note scopes: crm.objects.custom.read cannot be tried before settings were saved');
    expect(said).toContain('2 things are wrong.');
    expect(wide(stdout)).toEqual([]);
  });

  test('says which properties differ, which cannot become ours and what was left alone', async () => {
    const path = '/crm/v3/properties/deals';
    const group = { groupName: 'dealinformation', label: 'Score' };
    await account.hubspot.call('POST', path, {
      ...group,
      name: 'qual_score',
      type: 'string',
      fieldType: 'text',
    });
    expect(flat((await doctor()).stdout)).toContain(
      'WRONG properties: qual_score: it exists with type string, and number is needed. -> Archive it in HubSpot and delete it there for good, then run',
    );
    await account.hubspot.call('DELETE', `${path}/qual_score`);
    await provision();
    await account.hubspot.call('PATCH', `${path}/qual_band`, {
      label: 'Tape',
      options: ['strong', 'developing', 'weak', 'superb'].map((value, displayOrder) => ({
        label: value,
        value,
        displayOrder,
      })),
    });
    const said = flat((await doctor()).stdout);
    expect(said).toContain('WRONG properties: 1 deal property not as they should be: qual_band.');
    expect(said).toContain(
      'note properties: qual_band: left alone option "superb" (superb), which is not ours.',
    );
  });

  const labels = '/crm/v4/associations/deals/contacts/labels';
  const labelsSchema = z.object({
    results: z.array(z.object({ typeId: z.number(), label: z.string().nullable() })),
  });
  const rename = async (from: string, label: string) => {
    const { results } = labelsSchema.parse(await account.hubspot.call('GET', labels));
    const associationTypeId = results.find((each) => each.label === from)?.typeId;
    await account.hubspot.call('PUT', labels, { associationTypeId, label });
  };

  test('and provision say the same of a renamed contact label, and doing it mends it', async () => {
    await provision();
    await rename('Champion', 'Our champion');
    const said = flat((await doctor()).stdout);
    expect(said).toContain('WRONG labels: Contact labels missing: Champion. Others are there: Our champion.');
    expect(said).toContain(
      'If one of those is a missing one that somebody renamed, give it its name again in HubSpot.',
    );
    const tried = await provision();
    expect(tried.code).toBe(1);
    expect(flat(tried.stderr)).toContain(
      'Name it "Champion" there again, and whoever carries it counts again',
    );
    await rename('Our champion', 'Champion');
    expect(flat((await doctor()).stdout)).toContain('ok labels: ');
  });

  test('says to run provision for a label that is gone, though the account has others, and that mends it', async () => {
    await account.hubspot.call('POST', labels, { name: 'lawyer', label: 'Lawyer' });
    expect(flat((await doctor()).stdout)).toContain('Else run npx plumbline provision.');
    expect((await provision()).code).toBe(0);
    expect(flat((await doctor()).stdout)).toContain('ok labels: ');
  });

  const properties = '/crm/v3/properties/deals';
  const optionsOf = async (name: string) => {
    const schema = z.object({
      options: z.array(z.object({ label: z.string(), value: z.string(), hidden: z.boolean() })),
    });
    return schema.parse(await account.hubspot.call('GET', `${properties}/${name}`)).options;
  };
  test.each<[string, () => Promise<unknown>, string, () => Promise<unknown>]>([
    [
      'a property that is missing',
      () => account.hubspot.call('DELETE', `${properties}/qual_score`),
      'WRONG properties: 1 deal property missing: qual_score. -> Run npx plumbline provision.',
      provision,
    ],
    [
      'an option that is missing',
      async () => {
        const options = (await optionsOf('qual_band')).filter(({ value }) => value !== 'weak');
        await account.hubspot.call('PATCH', `${properties}/qual_band`, { options });
      },
      'WRONG properties: 1 deal property not as they should be: qual_band. -> Run npx plumbline provision.',
      provision,
    ],
    [
      'a property of our name and another type',
      async () => {
        await account.hubspot.call('DELETE', `${properties}/qual_score`);
        const other = { name: 'qual_score', label: 'Score', groupName: 'dealinformation' };
        await account.hubspot.call('POST', properties, { ...other, type: 'string', fieldType: 'text' });
      },
      'it exists with type string, and number is needed. -> Archive it in HubSpot and delete it there for good, then run',
      async () => {
        await account.hubspot.call('DELETE', `${properties}/qual_score`);
        await provision();
      },
    ],
    [
      'an option that is named as one of ours',
      async () => {
        const options = (await optionsOf('qual_band')).filter(({ value }) => value !== 'weak');
        const other = { value: 'feeble', label: 'Weak', hidden: false };
        await account.hubspot.call('PATCH', `${properties}/qual_band`, { options: [...options, other] });
      },
      'its option "Weak" (feeble) is named as ours is (weak). -> Rename or remove that option in HubSpot',
      async () => {
        const options = (await optionsOf('qual_band')).filter(({ value }) => value !== 'feeble');
        await account.hubspot.call('PATCH', `${properties}/qual_band`, { options });
        await provision();
      },
    ],
  ])('says of %s what to do, and doing it mends it', async (_what, spoil, line, mend) => {
    await provision();
    await spoil();
    expect(flat((await doctor()).stdout)).toContain(line);
    await mend();
    expect(flat((await doctor()).stdout)).toMatch(/ok properties: All \d+ deal properties are there/);
  });

  test('notes an option of ours that is hidden', async () => {
    await provision();
    const options = (await optionsOf('qual_band')).map((each) => ({
      ...each,
      hidden: each.value === 'weak',
    }));
    await account.hubspot.call('PATCH', `${properties}/qual_band`, { options });
    expect(flat((await doctor()).stdout)).toContain('qual_band: left alone option "Weak", which is hidden');
  });

  test('says that there is no room for what is missing', async () => {
    const usage = { objectTypeId: '0-3', limit: 1_000, usage: 998 };
    account.hubspot.answerWith(/custom-properties$/, 200, { byObjectType: [usage] });
    expect(flat((await doctor()).stdout)).toMatch(
      /WRONG limits: There is room for 2 more deal properties, and \d+ are needed\. -> Archive/,
    );
  });

  test('says what of the settings the account does not have', async () => {
    await account.save({ pipelines: { gone: { framework: 'bant' } } });
    const { code, stdout } = await doctor();
    expect(code).toBe(1);
    expect(flat(stdout)).toContain(
      'WRONG settings: pipelines.gone: The account has no deal pipeline "gone".',
    );
  });

  test.each([
    [
      'edited by hand',
      { defaultFramework: 7 },
      'somebody changed in HubSpot what Plumbline keeps there.',
      'defaultFramework: 7 is not text.',
    ],
    ['written by a newer Plumbline', { version: 99 }, 'a newer Plumbline wrote it.', 'Update Plumbline.'],
  ])('says that settings were %s', async (_, settings, why, advice) => {
    await account.save({});
    await account.save(settings);
    const said = flat((await doctor()).stdout);
    expect(said).toContain(`WRONG settings: Revision 2 of the settings cannot be read: ${why}`);
    expect(said).toContain(advice);
    expect(said).toContain('those of revision 1 hold.');
  });

  test('counts open deals with figures from before the settings were changed', async () => {
    await provision();
    for (let revision = 0; revision < 3; revision += 1) await account.save({});
    const judged = { qual_framework: 'bant' };
    await givenDeal({ ...judged, qual_settings_revision: '2' });
    await givenDeal(judged);
    await givenDeal({ ...judged, qual_settings_revision: '3' });
    await givenDeal({ ...judged, qual_settings_revision: '1', dealstage: 'mm_won' });
    await givenDeal({});
    const { code, stdout } = await doctor();
    expect(code).toBe(0);
    expect(flat(stdout)).toContain(
      'note deals: 2 open deals last got figures before revision 3 of the settings; some may come out the same by it. -> npx plumbline score --all',
    );
  });

  test('names the scopes that the token lacks, and what each is for', async () => {
    const scopes = [
      'crm.objects.deals.read',
      'crm.objects.contacts.read',
      'crm.objects.custom.read',
      'crm.schemas.custom.read',
    ];
    const hubspot = await openTestHubSpot(scopes);
    const { code, stdout } = await runPlumbline(['doctor'], {
      hubspot: { origin: hubspot.origin, token: hubspot.appToken },
    });
    await hubspot.close();
    const said = flat(stdout);
    expect(code).toBe(1);
    expect(said).toContain(
      'WRONG scopes: crm.objects.deals.write is missing: to store scores (score --write) and import deals. -> Give it',
    );
    expect(said).toContain('WRONG scopes: crm.schemas.deals.write is missing');
    expect(said).toContain('WRONG scopes: crm.schemas.contacts.write is missing');
    expect(said).toContain('note scopes: crm.schemas.custom.write is missing');
    expect(said).toContain('note scopes: crm.objects.owners.read is missing');
    expect(said).not.toContain('crm.objects.deals.read is missing');
  });

  test('does not miss scopes of custom objects where the settings are in a property', async () => {
    const scopes = [
      'crm.objects.deals.read',
      'crm.objects.deals.write',
      'crm.objects.contacts.read',
      'crm.schemas.deals.write',
      'crm.schemas.contacts.write',
    ];
    const hubspot = await openTestHubSpot(scopes);
    const app = { origin: hubspot.origin, token: hubspot.appToken };
    const settle = () => Promise.resolve();
    const store = createPropertySettingsStore(hubspot.client(hubspot.appToken), { settle });
    await store.save(aSave({ payload: '{}' }));
    await runPlumbline(['provision'], { hubspot: app });
    const { code, stdout } = await runPlumbline(['doctor'], { hubspot: app });
    await hubspot.close();
    const said = flat(stdout);
    expect(said).toContain('kept in the options of a hidden deal property.');
    expect(said).toContain('note scopes: crm.schemas.custom.write is missing');
    expect(said).not.toContain('WRONG');
    expect(code).toBe(0);
  });

  test.each([
    ['the search for deals', /deals\/search$/, 'WRONG deals: It cannot be checked. POST '],
    ['the properties', /^GET .*properties\/2026-09\/deals$/, 'WRONG properties: It cannot be checked. GET '],
    ['the limits', /custom-properties$/, 'note limits: HubSpot does not say every limit'],
    ['the labels', /^GET .*deals\/contacts\/labels$/, 'WRONG properties: It cannot be checked. GET '],
  ])('goes on when HubSpot refuses %s', async (_, call, line) => {
    await account.save({});
    await provision();
    account.hubspot.answerWith(call, 403, { message: 'Not you', category: 'MISSING_SCOPES' });
    const { stdout } = await doctor();
    const said = flat(stdout);
    expect(said).toContain(line);
    expect(said).toContain('ok token: Valid');
    expect(said).toContain('note app: Cannot be checked');
  });

  test('says that a token is not valid, and leaves the rest', async () => {
    const { code, stdout } = await runPlumbline(['doctor'], {
      hubspot: { origin: account.hubspot.origin, token: 'wrong' },
    });
    expect(code).toBe(1);
    expect(flat(stdout)).toContain('WRONG token: GET ');
    expect(flat(stdout)).toContain('The access token is wrong');
    expect(flat(stdout)).toContain('note token: The rest was not checked: that needs a token that works.');
  });

  test('without a token says how to set one', async () => {
    expect((await runPlumbline(['doctor'])).code).toBe(2);
  });

  test('--json answers one object', async () => {
    const { stdout } = await doctor('--json');
    expect(JSON.parse(stdout)).toMatchObject({
      findings: expect.arrayContaining([
        {
          about: 'token',
          state: 'ok',
          message: 'Valid, of account 12345 (EUR, Europe/Stockholm).',
          advice: null,
        },
      ]),
    });
  });
});
