import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve, type ServerType } from '@hono/node-server';
import * as z from 'zod';
import { buildProject } from '../../../src/build';
import { openHubSpot, type LocalHubSpot } from '../../../workbench/api';
import { demoAccount, fillDemoAccount, type DemoReport } from '../../../workbench/demo';
import { colleagues } from '../../../workbench/demo/colleagues';

const now = new Date();
const account = demoAccount(['crm.objects.deals.read', 'crm.objects.deals.write']);
const setupToken = account.tokens.find((token) => token.kind === 'setup')?.token ?? '';
const dealSchema = z.object({
  id: z.string(),
  properties: z.record(z.string(), z.string().nullable()),
  associations: z.record(z.string(), z.object({ results: z.array(z.object({ id: z.string() })) })).optional(),
});
type Deal = z.infer<typeof dealSchema>;
const associatedSchema = z.object({
  results: z.array(
    z.object({
      to: z.array(z.object({ associationTypes: z.array(z.object({ label: z.string().nullable() })) })),
    }),
  ),
});
const versionsSchema = z.object({
  properties: z.record(z.string(), z.string().nullable()),
  propertiesWithHistory: z.record(
    z.string(),
    z.array(z.object({ value: z.string(), timestamp: z.string(), updatedByUserId: z.number().optional() })),
  ),
});

// A build and a whole account, on a machine under load.
jest.setTimeout(600_000);

let folder: string;
let hubSpot: LocalHubSpot;
let server: ServerType;
let origin: string;
let report: DemoReport;
let deals: readonly Deal[];
const steps: { readonly done: number; readonly total: number }[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'demo-account-'));
  hubSpot = await openHubSpot({ dataDir: join(folder, 'data'), account });
  origin = await new Promise((resolve) => {
    server = serve(
      { fetch: (request) => hubSpot.fetch(request), hostname: '127.0.0.1', port: 0 },
      ({ port }) => resolve(`http://127.0.0.1:${port}`),
    );
  });
  const projectDir = join(folder, 'project');
  await buildProject({ root: process.cwd(), outDir: projectDir });
  await provision();
  const onProgress = (done: number, total: number) => void steps.push({ done, total });
  report = await fillDemoAccount({ api: hubSpot, setupToken, projectDir, now, onProgress });
  deals = await allDeals();
});

afterAll(async () => {
  server.close();
  await hubSpot.close();
  rmSync(folder, { recursive: true });
});

const labels = ['Economic buyer', 'Champion'];

/** As the workbench does before it fills an account. */
async function provision(): Promise<void> {
  const env = { ...process.env, HUBSPOT_API_ORIGIN: origin, PRIVATE_APP_ACCESS_TOKEN: setupToken };
  await promisify(execFile)(process.execPath, ['src/cli/plumbline.mjs', 'provision', '--all-frameworks'], {
    env,
  });
}

async function get(path: string): Promise<unknown> {
  const answer = await fetch(new URL(path, origin), { headers: { authorization: `Bearer ${setupToken}` } });
  return answer.json();
}

async function post(path: string, body: unknown): Promise<unknown> {
  const answer = await fetch(new URL(path, origin), {
    method: 'POST',
    headers: { authorization: `Bearer ${setupToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answer.json();
}

/** Of the deals that were qualified. */
async function assessmentHistories(): Promise<readonly z.infer<typeof versionsSchema>[]> {
  const qualified = deals.filter((deal) => text(deal, 'qual_assessed_at') !== '').map(({ id }) => ({ id }));
  // HubSpot reads histories of 50 records at once.
  const batches = Array.from({ length: Math.ceil(qualified.length / 50) }, (_, index) =>
    qualified.slice(index * 50, (index + 1) * 50),
  );
  const answers = await Promise.all(
    batches.map((inputs) =>
      post('/crm/v3/objects/deals/batch/read', {
        inputs,
        properties: ['createdate'],
        propertiesWithHistory: ['qual_assessed_at', 'qual_assessed_by', 'qual_score'],
      }),
    ),
  );
  return answers.flatMap((answer) => z.object({ results: z.array(versionsSchema) }).parse(answer).results);
}

async function allDeals(): Promise<readonly Deal[]> {
  const names =
    'dealname,pipeline,dealstage,amount,createdate,closedate,hubspot_owner_id,hs_is_closed,hs_is_closed_won,' +
    'closed_lost_reason,closed_won_reason,deal_source,hs_analytics_source,qual_approach,qual_buyer_awareness,qual_vendors_compared,qual_proof_of_concept,qual_executive_issue,qual_named_account,qual_framework,qual_score,qual_completeness,qual_band,qual_stage_ready,qual_score_at_close,qual_assessed_at,qual_assessed_by,qual_live_score,qual_live_completeness,qual_live_band,qual_live_ready,qual_review_by';
  const pageSchema = z.object({
    results: z.array(dealSchema),
    paging: z.object({ next: z.object({ after: z.string() }) }).optional(),
  });
  const found: Deal[] = [];
  for (let after = ''; ;) {
    const path = `/crm/v3/objects/deals?limit=100&associations=contacts,companies&properties=${names}&after=${after}`;
    const page = pageSchema.parse(await get(path));
    found.push(...page.results);
    if (page.paging === undefined) return found;
    after = page.paging.next.after;
  }
}

const text = (deal: Deal, property: string) => deal.properties[property] ?? '';
const instant = (deal: Deal, property: string) => Date.parse(text(deal, property));
const countSchema = z.object({ total: z.number() });

async function total(objectType: string): Promise<number> {
  return countSchema.parse(await post(`/crm/v3/objects/${objectType}/search`, { limit: 1 })).total;
}

describe('fillDemoAccount()', () => {
  it('creates what it reports', async () => {
    expect(deals).toHaveLength(report.deals);
    expect(await total('companies')).toBe(report.companies);
    expect(await total('contacts')).toBe(report.contacts);
    expect(deals.filter((deal) => text(deal, 'hs_is_closed') === 'true')).toHaveLength(report.closedDeals);
    expect(deals.filter((deal) => text(deal, 'qual_assessed_at') !== '')).toHaveLength(report.qualifiedDeals);
  });

  it('gives every deal HubSpot’s original source, in line with who spoke first', () => {
    for (const deal of deals)
      expect([deal.id, text(deal, 'hs_analytics_source') === 'OFFLINE']).toEqual([
        deal.id,
        text(deal, 'deal_source') === 'outbound',
      ]);
  });

  it('stores the approach of every qualified deal, and what the buyers answered on some', () => {
    const qualified = deals.filter((deal) => text(deal, 'qual_score') !== '');
    expect(qualified.filter((deal) => text(deal, 'qual_approach') === '')).toEqual([]);
    const answers = [
      'buyer_awareness',
      'vendors_compared',
      'proof_of_concept',
      'executive_issue',
      'named_account',
    ];
    const given = deals.flatMap((deal) => answers.filter((name) => text(deal, `qual_${name}`) !== ''));
    expect(given).toHaveLength(report.buyerAnswers);
    const enterprise = qualified.filter((deal) => text(deal, 'pipeline') === 'enterprise');
    const large = enterprise.filter((deal) => /consultative|provocative/.test(text(deal, 'qual_approach')));
    expect(large.length / enterprise.length).toBeGreaterThan(0.8);
  });

  it('leaves no deal out of the lists: open ones that nobody answered are not ready, closed ones have the score they were closed with', () => {
    const isOpen = (deal: Deal) => text(deal, 'hs_is_closed') !== 'true';
    const unanswered = deals.filter((deal) => isOpen(deal) && text(deal, 'qual_assessed_at') === '');
    expect(unanswered.length).toBeGreaterThan(50);
    for (const deal of unanswered)
      expect([
        text(deal, 'qual_completeness'),
        text(deal, 'qual_stage_ready'),
        text(deal, 'qual_band'),
      ]).toEqual(['0', 'no', '']);
    const closed = deals.filter((deal) => !isOpen(deal) && text(deal, 'qual_score') !== '');
    expect(closed.filter((deal) => text(deal, 'qual_score_at_close') !== text(deal, 'qual_score'))).toEqual(
      [],
    );
  });

  it('has HubSpot keep the figures of lists: those that Plumbline stores, of every open or answered deal with answers up to date', async () => {
    const figures = {
      qual_score: 'qual_live_score',
      qual_completeness: 'qual_live_completeness',
      qual_band: 'qual_live_band',
      qual_stage_ready: 'qual_live_ready',
    };
    const isListed = (deal: Deal) =>
      text(deal, 'hs_is_closed') !== 'true' || text(deal, 'qual_assessed_at') !== '';
    // Formulas do not tell that an answer is out of date.
    const today = now.toISOString().slice(0, 10);
    const isCurrent = (deal: Deal) =>
      text(deal, 'qual_review_by') === '' || text(deal, 'qual_review_by') > today;
    const listed = deals.filter((deal) => isListed(deal) && isCurrent(deal));
    expect(listed.length).toBeGreaterThan(150);
    for (const deal of listed)
      for (const [stored, live] of Object.entries(figures))
        expect([deal.id, live, text(deal, live)]).toEqual([deal.id, live, text(deal, stored)]);
    const usage = z.object({ overallUsage: z.number() });
    const { overallUsage } = usage.parse(await get('/crm/limits/2026-09/calculated-properties'));
    expect(overallUsage).toBe(30);
  });

  it('has no strong deal that is not ready, and some that are ready in negotiation and at commit', () => {
    const strong = deals.filter(
      (deal) => text(deal, 'qual_band') === 'strong' && text(deal, 'hs_is_closed') !== 'true',
    );
    expect(strong.filter((deal) => text(deal, 'qual_stage_ready') === 'no')).toEqual([]);
    const late = ['mm_negotiation', 'ent_negotiation', 'ent_commit'];
    expect(strong.filter((deal) => late.includes(text(deal, 'dealstage')))).not.toEqual([]);
  });

  it('tells of its progress up to the end', () => {
    const done = steps.map((step) => step.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(steps.at(-1)).toEqual({ done: steps.at(-1)?.total, total: steps.at(-1)?.total });
  });

  it('makes the three pipelines with their stages beside HubSpot’s own', async () => {
    const schema = z.object({
      results: z.array(z.object({ id: z.string(), stages: z.array(z.object({ id: z.string() })) })),
    });
    const { results } = schema.parse(await get('/crm/v3/pipelines/deals'));
    const stageCounts = Object.fromEntries(results.map(({ id, stages }) => [id, stages.length]));
    expect(stageCounts).toEqual({ default: 7, self_serve: 4, mid_market: 7, enterprise: 8 });
  });

  it('gives every deal its company, and most deals contacts', () => {
    const linked = (deal: Deal, to: string) => deal.associations?.[to]?.results.length ?? 0;
    expect(deals.filter((deal) => linked(deal, 'companies') === 0)).toEqual([]);
    const without = deals.filter((deal) => linked(deal, 'contacts') === 0).length;
    expect(without).toBeGreaterThan(0);
    expect(without).toBeLessThan(40);
  });

  it('closes deals after they were created, with a reason that fits', () => {
    for (const deal of deals.filter((each) => text(each, 'hs_is_closed') === 'true')) {
      expect(instant(deal, 'closedate')).toBeGreaterThan(instant(deal, 'createdate'));
      expect(instant(deal, 'closedate')).toBeLessThan(now.getTime());
      const won = text(deal, 'hs_is_closed_won') === 'true';
      expect(text(deal, won ? 'closed_won_reason' : 'closed_lost_reason')).not.toBe('');
      expect(text(deal, won ? 'closed_lost_reason' : 'closed_won_reason')).toBe('');
    }
  });

  it('lets the app score the answers by the framework of the pipeline', () => {
    const frameworks = { self_serve: 'bant', mid_market: 'neat', enterprise: 'meddic', default: 'spin' };
    const scored = deals.filter((deal) => text(deal, 'qual_score') !== '');
    for (const [pipeline, framework] of Object.entries(frameworks)) {
      const ofPipeline = scored.filter((deal) => text(deal, 'pipeline') === pipeline);
      expect(new Set(ofPipeline.map((deal) => text(deal, 'qual_framework')))).toEqual(new Set([framework]));
    }
    const scores = scored.map((deal) => Number(text(deal, 'qual_score')));
    expect(Math.min(...scores)).toBeLessThan(25);
    expect(Math.max(...scores)).toBeGreaterThan(75);
  });

  it('dates the answers before today and before the close', () => {
    for (const deal of deals.filter((each) => text(each, 'qual_score') !== '')) {
      const closed = text(deal, 'hs_is_closed') === 'true';
      const end = closed ? instant(deal, 'closedate') : now.getTime();
      expect(instant(deal, 'qual_assessed_at')).toBeGreaterThan(instant(deal, 'createdate'));
      expect(instant(deal, 'qual_assessed_at')).toBeLessThan(end);
    }
  });

  it('answers as often as it reports, each time dated in the past and by a colleague', async () => {
    const addresses = colleagues.map((user) => user.email);
    const histories = await assessmentHistories();
    let saves = 0;
    for (const { properties, propertiesWithHistory } of histories) {
      const assessed = propertiesWithHistory['qual_assessed_at'] ?? [];
      saves += assessed.length;
      expect(assessed.length).toBeLessThanOrEqual(3);
      for (const { value, timestamp } of assessed) {
        expect(Date.parse(timestamp)).toBe(Date.parse(value));
        expect(Date.parse(value)).toBeLessThan(now.getTime());
        expect(Date.parse(value)).toBeGreaterThan(Date.parse(properties['createdate'] ?? ''));
      }
      for (const { value } of propertiesWithHistory['qual_assessed_by'] ?? [])
        expect(addresses).toContain(value);
    }
    expect(saves).toBe(report.assessments);
    expect(report.assessments).toBeGreaterThan(1.5 * report.qualifiedDeals);
  });

  it('lets scores move over the months, mostly up', async () => {
    const moves = (await assessmentHistories())
      .map(({ propertiesWithHistory }) => propertiesWithHistory['qual_score'] ?? [])
      .filter(({ length }) => length > 1)
      .map((scores) => Number(scores.at(0)?.value) - Number(scores.at(-1)?.value));
    expect(moves.length).toBeGreaterThan(40);
    const risen = moves.filter((move) => move > 0).length;
    expect(risen / moves.length).toBeGreaterThan(0.75);
    expect(risen).toBeLessThan(moves.length);
  });

  it('names people on deals by the labels of the account, who stay ordinary contacts beside it', async () => {
    const inputs = deals.filter((deal) => deal.associations?.['contacts']).map(({ id }) => ({ id }));
    const { results } = associatedSchema.parse(
      await post('/crm/associations/2026-09/deals/contacts/batch/read', { inputs }),
    );
    const labelsOf = results.flatMap(({ to }) =>
      to.map(({ associationTypes }) => associationTypes.map(({ label }) => label)),
    );
    expect(labelsOf.filter((found) => !found.includes(null))).toEqual([]);
    for (const label of labels)
      expect(labelsOf.filter((found) => found.includes(label)).length).toBeGreaterThan(10);
  });

  it('keeps in the history who closed a deal and when', async () => {
    const won = deals.find((deal) => text(deal, 'hs_is_closed_won') === 'true');
    const owner = colleagues.find((user) => user.ownerId === won?.properties['hubspot_owner_id']);
    const path = `/crm/v3/objects/deals/${won?.id ?? ''}?propertiesWithHistory=dealstage`;
    const versions = versionsSchema.parse(await get(path)).propertiesWithHistory['dealstage'];
    expect(versions).toHaveLength(2);
    expect(versions?.[0]).toMatchObject({ value: won?.properties['dealstage'], updatedByUserId: owner?.id });
    const closedAt = won?.properties['closedate']?.slice(0, 10);
    expect(versions?.[0]?.timestamp.slice(0, 10)).toBe(closedAt);
  });
});
