import { z } from 'zod';
import * as approach from '../../../src/functions/answer-approach';
import * as pipelines from '../../../src/functions/list-pipelines';
import * as name from '../../../src/functions/name-person';
import * as history from '../../../src/functions/open-history';
import * as open from '../../../src/functions/open-qualification';
import * as deals from '../../../src/functions/read-pipeline-deals';
import * as save from '../../../src/functions/save-answers';
import { colleagues } from '../../../workbench/demo/colleagues';
import { runPlumbline } from '../cli/run-plumbline';
import { openTestHubSpot, saveSettings, type TestHubSpot } from '../hubspot/local-hubspot';

/** A function as its file exports it. */
interface Entry {
  readonly scopes: readonly string[];
  readonly main: (context: { readonly parameters?: unknown }) => Promise<object>;
}

let hubspot: TestHubSpot;
afterEach(async () => {
  delete process.env['HUBSPOT_API_ORIGIN'];
  delete process.env['PRIVATE_APP_ACCESS_TOKEN'];
  await hubspot.close();
});

const recordSchema = z.object({ id: z.string() });
async function aRecord(type: 'deals' | 'contacts', properties: Readonly<Record<string, string>>) {
  return recordSchema.parse(await hubspot.call('POST', `/crm/v3/objects/${type}`, { properties })).id;
}

/** A provisioned account with a deal whose answer a colleague gave on HubSpot's own page; functions reach it as the app. */
async function aDealFor(scopes: readonly string[]): Promise<string> {
  hubspot = await openTestHubSpot(scopes);
  await saveSettings(hubspot, {
    pipelines: { mid_market: { framework: 'neat', rules: [], milestones: {} } },
  });
  expect(await runPlumbline(['provision'], { hubspot })).toMatchObject({ code: 0 });
  const stage = { pipeline: 'mid_market', dealstage: 'mm_evaluation' };
  const dealId = await aRecord('deals', { dealname: 'A', ...stage });
  const session = await hubspot.call('GET', '/workbench/session');
  const { users } = z.object({ users: z.array(z.object({ token: z.string() })) }).parse(session);
  await fetch(`${hubspot.origin}/crm/v3/objects/deals/${dealId}`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${users[0]?.token ?? ''}`, 'content-type': 'application/json' },
    body: JSON.stringify({ properties: { qual_neat_need: '2' } }),
  });
  process.env['HUBSPOT_API_ORIGIN'] = hubspot.origin;
  process.env['PRIVATE_APP_ACCESS_TOKEN'] = hubspot.appToken;
  return dealId;
}

describe('with the scopes it names and no others', () => {
  const jonas = `${colleagues[0]?.firstName} ${colleagues[0]?.lastName}`;
  const changes = [{ criterionId: 'need', level: { from: '2', to: '3' } }];
  test.each<[string, Entry, (dealId: string) => object | Promise<object>, object]>([
    [
      'open_qualification',
      open,
      () => ({}),
      { qualification: { deal: { stageLabel: 'Evaluation' }, figuresOutdated: false } },
    ],
    [
      'save_answers',
      save,
      () => ({ frameworkId: 'neat', userEmail: 'rep@example.com', changes }),
      { saved: ['need'], conflicts: [], qualification: { answers: { need: { level: '3' } } } },
    ],
    [
      'name_person',
      name,
      async (dealId) => {
        const contactId = await aRecord('contacts', { lastname: 'Buyer' });
        const associated = `/crm/v4/objects/deals/${dealId}/associations/default/contacts/${contactId}`;
        await hubspot.call('PUT', associated);
        return { role: 'economic_buyer', contactId };
      },
      { qualification: { people: [{ role: 'economic_buyer' }] } },
    ],
    [
      'answer_approach',
      approach,
      () => ({ answer: { signal: 'awareness', to: 'unaware' } }),
      { qualification: { approach: { signals: { awareness: 'unaware' }, settings: { currency: 'EUR' } } } },
    ],
    ['open_history', history, () => ({}), { history: { changes: [{ by: jonas, level: { to: '2' } }] } }],
  ])('%s does what it is for', async (_name, { main, scopes }, parametersOf, reply) => {
    const dealId = await aDealFor(scopes);
    const parameters = { dealId, ...(await parametersOf(dealId)) };
    expect(await main({ parameters })).toMatchObject({ ok: true, ...reply });
  });

  test('opening again finds every figure as it was written, and writes nothing', async () => {
    const dealId = await aDealFor(open.scopes);
    await open.main({ parameters: { dealId } });
    const methods: string[] = [];
    hubspot.intercept = (request, send) => {
      methods.push(request.method);
      return send();
    };
    await open.main({ parameters: { dealId } });
    expect(methods).toEqual(['POST', 'POST']);
  });

  test('list_pipelines and read_pipeline_deals read a pipeline', async () => {
    const dealId = await aDealFor([...pipelines.scopes, ...deals.scopes]);
    expect(await pipelines.main({ parameters: {} })).toMatchObject({
      ok: true,
      currency: 'EUR',
      pipelines: expect.arrayContaining([expect.objectContaining({ id: 'mid_market' })]),
    });
    expect(await deals.main({ parameters: { pipelineId: 'mid_market', after: null } })).toMatchObject({
      ok: true,
      deals: [{ id: dealId, outcome: 'open' }],
      remaining: 0,
    });
  });
});

test('without the scope for contacts, open_qualification says which one is missing', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const dealId = await aDealFor([
    'crm.objects.deals.read',
    'crm.objects.deals.write',
    'crm.objects.custom.read',
  ]);
  expect(await open.main({ parameters: { dealId } })).toMatchObject({
    ok: false,
    code: 'missing-scope',
    details: ['crm.objects.contacts.read'],
  });
  logged.mockRestore();
});
