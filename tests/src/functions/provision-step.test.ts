import { planProvisioning } from '../../../src/functions/plan-provisioning';
import { provisionStep } from '../../../src/functions/provision-step';
import {
  HubSpotError,
  type AccountOutcome,
  type AccountPlan,
  type WantedProperty,
} from '../../../src/hubspot';
import { planProvisioningContract } from '../../../src/protocol/plan-provisioning';
import { provisionStepContract } from '../../../src/protocol/provision-step';
import { dependencies } from '../../builders/dependencies';
import { settingsWith } from '../../builders/settings';

type Plan = Partial<Pick<AccountPlan, 'labels' | 'hindrances' | 'limits'>> &
  Partial<AccountPlan['properties']>;

/** A plan with nothing to do but what the test is about. */
function aPlan({ labels = [], hindrances = [], limits, ...properties }: Plan = {}): AccountPlan {
  return {
    properties: {
      create: [],
      change: [],
      unchanged: [],
      conflicts: [],
      leftAlone: [],
      createGroup: false,
      request: {
        objectType: 'deals',
        group: { name: 'deal_qualification', label: 'Deal qualification' },
        properties: [],
      },
      ...properties,
    },
    labels,
    limits: limits ?? { dealProperties: null, customObjectTypes: null },
    hindrances,
  };
}
function wanted(name: string): WantedProperty {
  return { name, label: name.toUpperCase(), description: '', type: 'string', fieldType: 'text', options: [] };
}
const champion = { name: 'plumbline_champion', label: 'Champion' };
const nothing: AccountOutcome = {
  groupCreated: false,
  created: [],
  changed: [],
  labelsCreated: [],
  stopped: null,
};

/** An account that lacks so many properties and the label; it makes what it is asked to, up to the property it refuses. */
function anAccount({ lacks, refuses }: { readonly lacks: number; readonly refuses?: string }) {
  let missing = Array.from({ length: lacks }, (_, index) => wanted(`p${index}`));
  let labels = [champion];
  const asked = new Array<{ readonly created: number; readonly changed: number }>();
  const { given } = dependencies();
  const planAccount: typeof given.planAccount = () => Promise.resolve(aPlan({ create: missing, labels }));
  const applyPlan: typeof given.applyPlan = ({ properties }, most) => {
    asked.push(most);
    const batch = properties.create.slice(0, most.created).map(({ name }) => name);
    const refusedAt = refuses === undefined ? -1 : batch.indexOf(refuses);
    const created = refusedAt < 0 ? batch : batch.slice(0, refusedAt);
    missing = missing.filter(({ name }) => !created.includes(name));
    if (refusedAt >= 0)
      return Promise.resolve({
        ...nothing,
        created,
        stopped: { error: noPermission(), notDone: batch.slice(refusedAt) },
      });
    const labelsCreated = missing.length === 0 ? labels.map(({ label }) => label) : [];
    if (missing.length === 0) labels = [];
    return Promise.resolve({ ...nothing, created, labelsCreated });
  };
  return { given: { ...given, planAccount, applyPlan }, asked };
}
function noPermission(): HubSpotError {
  const details = { code: 'missing-scope', status: 403, reason: 'no', correlationId: 'abc' } as const;
  const rest = { requiredScopes: ['crm.schemas.deals.write'], missingProperties: [], rateLimit: null };
  return new HubSpotError('POST properties', { ...details, ...rest }, null);
}
const step = async (given: Parameters<typeof provisionStep>[1]) => {
  const reply = await provisionStep({ seenRevision: 0 }, given);
  expect(provisionStepContract.reply.parse(reply)).toEqual(reply);
  return reply;
};

describe('provisionStep()', () => {
  test('makes 50 properties at a time, and is complete once the labels are there', async () => {
    const { given, asked } = anAccount({ lacks: 120 });
    const replies = [await step(given), await step(given), await step(given)];
    const counts = replies.map((reply) => (reply.ok ? [reply.done.length, reply.complete] : reply.code));
    expect(counts).toEqual([
      [50, false],
      [50, false],
      [21, true],
    ]);
    expect(replies.at(-1)).toMatchObject({
      done: expect.arrayContaining(['p119', 'Champion']),
      stopped: null,
    });
    expect(asked).toEqual(Array(3).fill({ created: 50, changed: 8 }));
  });

  test('is complete at once where nothing is missing', async () => {
    const { given } = anAccount({ lacks: 0 });
    await step(given);
    expect(await step(given)).toEqual({ ok: true, done: [], stopped: null, complete: true });
  });

  test('is not complete while a change or the label is left', async () => {
    const plan = aPlan({
      change: [
        { name: 'a', label: 'A' },
        { name: 'b', label: 'B' },
      ],
      labels: [champion],
    });
    const one = dependencies({ plans: [plan], applied: () => ({ ...nothing, changed: ['a'] }) });
    expect(await step(one.given)).toMatchObject({ done: ['a'], complete: false });
    const both = dependencies({ plans: [plan], applied: () => ({ ...nothing, changed: ['a', 'b'] }) });
    expect(await step(both.given)).toMatchObject({ done: ['a', 'b'], complete: false });
    const all = dependencies({
      plans: [plan],
      applied: () => ({ ...nothing, changed: ['a', 'b'], labelsCreated: ['Champion'] }),
    });
    expect(await step(all.given)).toMatchObject({ done: ['a', 'b', 'Champion'], complete: true });
  });

  test('refused half-way says what was done, what was not and which permission is missing', async () => {
    const { given } = anAccount({ lacks: 5, refuses: 'p2' });
    expect(await step(given)).toEqual({
      ok: true,
      done: ['p0', 'p1'],
      stopped: {
        failure: {
          ok: false,
          code: 'missing-scope',
          message: expect.any(String),
          details: ['crm.schemas.deals.write'],
          correlationId: 'abc',
        },
        notDone: ['p2', 'p3', 'p4'],
      },
      complete: false,
    });
  });

  test('carries on where it stopped', async () => {
    const { given } = anAccount({ lacks: 60, refuses: 'p55' });
    expect(await step(given)).toMatchObject({ done: expect.arrayContaining(['p0', 'p49']), stopped: null });
    expect(await step(given)).toMatchObject({ done: ['p50', 'p51', 'p52', 'p53', 'p54'], complete: false });
    expect(await step(given)).toMatchObject({
      done: [],
      stopped: { notDone: expect.arrayContaining(['p55']) },
    });
  });

  test.each<[string, AccountPlan['hindrances'][number]]>([
    ['has no room', { kind: 'no-room', needed: 40, room: 3 }],
    [
      'has another property of the same name',
      { kind: 'conflict', property: 'qual_score', problem: 'it exists as text' },
    ],
  ])('begins nothing where the account %s', async (_name, hindrance) => {
    const account = dependencies({
      plans: [aPlan({ create: [wanted('a')], hindrances: [hindrance] })],
      applied: () => {
        throw new Error('Something was begun.');
      },
    });
    expect(await step(account.given)).toMatchObject({ ok: false, code: 'refused' });
  });

  test('begins nothing by older settings when the newest cannot be read', async () => {
    const account = dependencies({ settings: settingsWith(), plans: [aPlan({ create: [wanted('a')] })] });
    const change = { expectedRevision: 1, payload: 'broken', changedBy: 'ops', summary: '', at: new Date() };
    await account.given.settings.save(change);
    expect(await step(account.given)).toMatchObject({ ok: false, code: 'settings-unreadable' });
    expect(account.calls.plans).toBe(0);
  });
});

describe('planProvisioning()', () => {
  test('shows what is there, missing, different and left alone, and what there is room for', async () => {
    const plan = aPlan({
      create: [wanted('a')],
      change: [{ name: 'b', label: 'B', options: [] }],
      unchanged: ['c'],
      leftAlone: [{ name: 'd', what: 'option "X" (x), which is not ours' }],
      labels: [champion],
      limits: { dealProperties: { limit: 1_000, usage: 999 }, customObjectTypes: null },
      hindrances: [{ kind: 'no-room', needed: 2, room: 1 }],
    });
    const reply = await planProvisioning({ seenRevision: 0 }, dependencies({ plans: [plan] }).given);
    expect(planProvisioningContract.reply.parse(reply)).toEqual(reply);
    expect(reply).toEqual({
      ok: true,
      plan: {
        unchanged: ['c'],
        create: [{ name: 'a', label: 'A' }],
        change: [{ name: 'b', what: ['label', 'options'] }],
        leftAlone: [{ name: 'd', what: 'option "X" (x), which is not ours' }],
        labels: ['Champion'],
        limits: { dealProperties: { limit: 1_000, usage: 999 }, customObjectTypes: null },
        hindrances: [{ kind: 'no-room', needed: 2, room: 1 }],
      },
    });
  });
});
