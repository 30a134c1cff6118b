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
const stored = async (dealId: string, property: string) => {
  const path = `/crm/v3/objects/deals/${dealId}?properties=${property}`;
  const answer = z.object({ properties: z.record(z.string(), z.string().nullable()) });
  return answer.parse(await hubspot.call('GET', path)).properties[property];
};

describe('with the scopes it names and no others', () => {
  test('open_qualification reads the deal and stores its figures', async () => {
    const dealId = await aDealFor(open.scopes);
    expect(await open.main({ parameters: { dealId } })).toMatchObject({
      ok: true,
      qualification: { deal: { stageLabel: 'Evaluation', milestone: 'evaluation' }, figuresOutdated: false },
    });
    expect(await stored(dealId, 'qual_score')).toBe('20');
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

  test('save_answers stores an answer', async () => {
    const dealId = await aDealFor(save.scopes);
    const changes = [{ criterionId: 'need', level: { from: '2', to: '3' } }];
    const parameters = { dealId, frameworkId: 'neat', userEmail: 'rep@example.com', changes };
    const reply = await save.main({ parameters });
    expect(reply).toMatchObject({ ok: true, saved: ['need'], conflicts: [] });
    expect(await stored(dealId, 'qual_score')).toBe('30');
    const opened = await open.main({ parameters: { dealId } });
    expect(opened).toMatchObject({
      qualification: { answers: { need: { level: '3', by: 'rep@example.com' } } },
    });
  });

  test('name_person makes a contact the economic buyer', async () => {
    const dealId = await aDealFor(name.scopes);
    const contactId = await aRecord('contacts', { lastname: 'Buyer' });
    const reply = await name.main({ parameters: { dealId, role: 'economic_buyer', contactId } });
    const people = [{ role: 'economic_buyer', contactId }];
    expect(reply).toMatchObject({ ok: true, qualification: { people } });
    expect(await open.main({ parameters: { dealId } })).toMatchObject({ qualification: { people } });
  });

  test('answer_approach stores what the buyer knows, and the approach', async () => {
    const dealId = await aDealFor(approach.scopes);
    const answer = { signal: 'awareness', to: 'unaware' };
    expect(await approach.main({ parameters: { dealId, answer } })).toMatchObject({
      ok: true,
      qualification: { approach: { signals: { awareness: 'unaware' }, settings: { currency: 'EUR' } } },
    });
    expect(await stored(dealId, 'qual_approach')).toBe('provocative');
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

  test('open_history says who answered on HubSpot’s own page', async () => {
    const dealId = await aDealFor(history.scopes);
    const [jonas] = colleagues;
    expect(await history.main({ parameters: { dealId } })).toMatchObject({
      ok: true,
      history: {
        changes: [
          { by: `${jonas?.firstName} ${jonas?.lastName}`, criterion: { en: 'Need' }, level: { to: '2' } },
        ],
      },
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
