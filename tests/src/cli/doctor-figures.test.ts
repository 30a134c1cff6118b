import { z } from 'zod';
import { allAnswered } from '../../builders/all-answered';
import { runPlumbline } from './run-plumbline';
import { openTestAccount, type TestAccount } from './settings/an-account';

let account: TestAccount;
beforeEach(async () => {
  account = await openTestAccount();
});
afterEach(() => account.hubspot.close());

const doctor = async (clock?: () => Date, ...options: readonly string[]) => {
  const { hubspot } = account;
  const { code, stdout } = await runPlumbline(['doctor', ...options], {
    hubspot,
    ...(clock === undefined ? {} : { clock }),
  });
  return { code, stdout, said: stdout.replace(/\s+/g, ' ') };
};
const provision = () => runPlumbline(['provision'], { hubspot: account.hubspot });
const properties = '/crm/v3/properties/deals';
const call = (method: string, path: string, body?: unknown) => account.hubspot.call(method, path, body);
const inTenMinutes = () => new Date(Date.now() + 600_000);

/** An account that is ready, in which HubSpot keeps figures. */
async function ready(settings: object = {}) {
  await account.save({ figures: 'both', ...settings });
  await provision();
}
async function aDeal(values: Readonly<Record<string, string>> = {}): Promise<string> {
  const about = { dealname: 'Acme', pipeline: 'mid_market', dealstage: 'mm_evaluation' };
  const made = await call('POST', '/crm/v3/objects/deals', { properties: { ...about, ...values } });
  return z.object({ id: z.string() }).parse(made).id;
}
const figuresSaid = (stdout: string) =>
  stdout.split('\n').filter((line) => /^(ok|note|WRONG) +figures:/.test(line));

describe('plumbline doctor', () => {
  test('says nothing of HubSpot’s figures where neither the settings nor the account know of them', async () => {
    await account.save({});
    await provision();
    expect(figuresSaid((await doctor()).stdout)).toEqual([]);
  });

  test('finds that HubSpot keeps the figures as the settings say, and agrees with us', async () => {
    await ready();
    await aDeal(allAnswered('meddic', '2'));
    await aDeal();
    const { code, said } = await doctor();
    expect(said).toMatch(/ok limits: The account has [^.]* \d+ of 40 calculated properties\./);
    expect(said).toMatch(
      /ok figures: HubSpot keeps score, ready, band, completeness in \d+ calculated properties, which are as they should be\./,
    );
    expect(said).toContain('ok figures: Of 2 open deals, HubSpot’s figures agree with ours for 2.');
    expect(code).toBe(0);
  });

  test('says that figures which the settings ask for are missing, and provision makes them', async () => {
    await account.save({});
    await provision();
    await account.save({ figures: 'live' });
    const { code, said } = await doctor();
    expect(said).toMatch(
      /WRONG figures: \d+ properties with which HubSpot keeps figures missing: .* -> Run npx plumbline provision\./,
    );
    expect(code).toBe(1);
    await provision();
    expect((await doctor()).code).toBe(0);
  });

  test.each<[string, () => Promise<unknown>, RegExp]>([
    [
      'a formula that somebody changed by hand',
      () => call('PATCH', `${properties}/qual_live_score`, { calculationFormula: '41 + 1' }),
      /1 property with which HubSpot keeps figures with a formula that says otherwise than the settings: qual_live_score\./,
    ],
    [
      'a formula that follows the settings of before',
      () => account.save({ figures: 'both', adjustments: { meddic: { weights: { champion: 90 } } } }),
      /2 properties with which HubSpot keeps figures with a formula that says otherwise than the settings: .*qual_live_score\./,
    ],
    [
      'a label that somebody changed',
      () => call('PATCH', `${properties}/qual_live_score`, { label: 'Tape' }),
      /1 property with which HubSpot keeps figures not as they should be: qual_live_score\./,
    ],
  ])('finds %s, and provision mends it', async (_, spoil, line) => {
    await ready();
    await spoil();
    const { code, said } = await doctor();
    expect(said).toMatch(line);
    expect(code).toBe(1);
    await provision();
    expect((await doctor()).said).toContain('which are as they should be.');
  });

  test('finds a property of our name that is no calculation', async () => {
    await account.save({});
    await provision();
    const taken = { name: 'qual_live_score', label: 'Mine', groupName: 'dealinformation' };
    await call('POST', properties, { ...taken, type: 'number', fieldType: 'number' });
    await account.save({ figures: 'both' });
    expect((await doctor()).said).toMatch(
      /WRONG figures: qual_live_score: it exists as number, and .* is needed\. -> Archive it in HubSpot/,
    );
  });

  test('names deals whose figures differ, with both, and what to do', async () => {
    await ready();
    const id = await aDeal(allAnswered('meddic', '1'));
    await call('PATCH', `${properties}/qual_live_score`, { calculationFormula: '41 + 1' });
    const { code, said } = await doctor(inTenMinutes);
    expect(said).toContain(`WRONG figures: 1 of 1 differ: Acme (${id}): score 42 instead of 33.`);
    expect(said).toContain('If a formula is named above, mend that first.');
    expect(code).toBe(1);
    const json = await doctor(inTenMinutes, '--json');
    const { findings } = z
      .object({ findings: z.array(z.object({ about: z.string(), state: z.string(), message: z.string() })) })
      .parse(JSON.parse(json.stdout));
    expect(findings.filter(({ about, state }) => about === 'figures' && state === 'wrong')).toHaveLength(2);
  });

  test('tells apart deals and formulas that changed a moment ago', async () => {
    await ready();
    await aDeal(allAnswered('meddic', '1'));
    await call('PUT', '/workbench/calculation', { delayMs: 600_000 });
    await call('PATCH', `${properties}/qual_live_score`, { calculationFormula: '41 + 1' });
    await provision();
    const id = await aDeal(allAnswered('meddic', '1'));
    const { code, said } = await doctor();
    expect(said).toContain(
      `note figures: 1 of 2 differ and were changed a moment ago, which HubSpot follows within minutes: Acme (${id}): score none instead of 33`,
    );
    expect(code).toBe(0);
  });

  test('tells apart that who is named is not stored for formulas, and scoring stores it', async () => {
    await ready();
    const id = await aDeal(allAnswered('meddic', '1'));
    await call('PATCH', `/crm/v3/objects/deals/${id}`, { properties: { qual_meddic_champion: '3' } });
    const contact = z
      .object({ id: z.string() })
      .parse(await call('POST', '/crm/v3/objects/contacts', { properties: { lastname: 'Buyer' } }));
    const labels = '/crm/v4/associations/deals/contacts';
    const known = z
      .object({ results: z.array(z.object({ typeId: z.number(), label: z.string().nullable() })) })
      .parse(await call('GET', `${labels}/labels`));
    const associationTypeId = known.results.find(({ label }) => label === 'Champion')?.typeId;
    const types = [{ associationCategory: 'USER_DEFINED', associationTypeId }];
    await call('POST', `${labels}/batch/create`, { inputs: [{ from: { id }, to: contact, types }] });
    expect((await doctor(inTenMinutes)).said).toContain(
      'WRONG figures: 1 of 1 differ because who is named is not stored for HubSpot to see: Acme',
    );
    await runPlumbline(['score', '--all', '--write'], { hubspot: account.hubspot });
    expect((await doctor(inTenMinutes)).said).toContain(
      'ok figures: Of 1 open deal, HubSpot’s figures agree with ours for 1.',
    );
  });

  test('says what there is no room for', async () => {
    await account.save({});
    await provision();
    await account.save({ figures: 'live' });
    account.hubspot.answerWith(/calculated-properties$/, 200, { overallLimit: 40, overallUsage: 36 });
    expect((await doctor()).said).toMatch(
      /WRONG figures: HubSpot does not keep .*: that takes \d+ more calculated properties, and 36 of 40 are used\. -> Archive calculated properties/,
    );
  });

  test.each([
    [200, { overallLimit: 0, overallUsage: 0 }, 'this account may have no calculated properties.'],
    [403, {}, 'HubSpot does not say how many calculated properties this account may have.'],
  ])('says why an account cannot have them: %p %p', async (status, body, because) => {
    await account.save({});
    await provision();
    await account.save({ figures: 'both' });
    account.hubspot.answerWith(/calculated-properties$/, status, {
      message: 'no',
      category: 'MISSING_SCOPES',
      ...body,
    });
    const { said, code } = await doctor();
    expect(said).toContain(
      `note figures: HubSpot does not keep score, ready, band, completeness: ${because}`,
    );
    expect(code).toBe(0);
  });

  const rule = (property: string) => ({
    pipelines: {
      mid_market: {
        rules: [{ framework: 'bant', when: { match: 'all', conditions: [{ property, is: 'known' }] } }],
      },
    },
  });

  test('says which rule no formula can say, and that what exists follows the settings of before', async () => {
    await ready();
    await account.save({ figures: 'both', ...rule('closedate') });
    const { said, code } = await doctor();
    expect(said).toContain(
      'WRONG figures: HubSpot does not keep score, ready, band, completeness: pipelines.mid_market.rules[0].when.conditions[0]: formulas cannot compare "closedate". It goes on working out score, ready, band, completeness by earlier settings.',
    );
    expect(code).toBe(1);
  });

  test('says once what a rule names and the account does not have', async () => {
    await ready();
    await account.save({ figures: 'both', ...rule('gone') });
    const { said } = await doctor();
    expect(said.split('pipelines.mid_market.rules[0].when.conditions[0]')).toHaveLength(2);
    expect(said).toContain('the settings name what the account does not have, as said above.');
  });

  test('says what HubSpot keeps though the settings leave it to Plumbline', async () => {
    await ready();
    await account.save({});
    const { said, code } = await doctor();
    expect(said).toContain(
      'note figures: The settings leave them to Plumbline, and HubSpot keeps score, ready, band, completeness all the same.',
    );
    expect(code).toBe(0);
  });

  test('says which calculated properties no framework needs any more', async () => {
    await ready({ pipelines: { mid_market: { framework: 'bant' } } });
    await account.save({ figures: 'both' });
    await provision();
    expect((await doctor()).said).toMatch(
      /note figures: \d+ calculated properties no longer needed: .*qual_live_meddic_score.* -> Archive them in HubSpot to make room\./,
    );
  });

  test('changes nothing while it compares', async () => {
    await ready();
    await aDeal(allAnswered('meddic', '1'));
    const writes: string[] = [];
    account.hubspot.intercept = async (request, send) => {
      const answer = await send();
      const isRead = request.method === 'GET' || /\/(search|batch\/read)$/.test(request.url);
      const body = z.object({ results: z.array(z.unknown()) }).safeParse(await answer.clone().json());
      // What tries a scope is refused, or answers that it wrote nothing.
      if (!isRead && answer.ok && body.data?.results.length !== 0) writes.push(request.url);
      return answer;
    };
    await doctor();
    expect(writes).toEqual([]);
  });
});
