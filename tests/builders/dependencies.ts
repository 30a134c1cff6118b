import { roleLabels, type Role } from '../../src/frameworks';
import type { Dependencies } from '../../src/judging/ports';
import { createRulebookSource } from '../../src/configuring/settings-in-force';
import {
  HubSpotError,
  type AccountOutcome,
  type AccountPlan,
  type AccountProperty,
  type DealPage,
  type DealRecord,
  type DealsToJudge,
  type NamedPerson,
  type Owner,
  type Pipeline,
} from '../../src/hubspot';
import { settingsSchema, type Settings, type SettingsStore, type StoredRevision } from '../../src/settings';
import { aDealRecord } from './deal-record';

interface About {
  /** Null: no such deal. */
  readonly record?: DealRecord | null;
  readonly people?: readonly NamedPerson[];
  readonly pipelines?: readonly Pipeline[];
  /** By the id of the user. */
  readonly owners?: Readonly<Record<string, Partial<Owner>>>;
  /** The role whose label the account lacks. */
  readonly unlabelled?: Role;
  readonly refusesWrites?: boolean;
  /** Ids of deals whose figures HubSpot does not take when many are written. */
  readonly refusesUpdatesOf?: readonly string[];
  /** The account's; null: HubSpot does not say. */
  readonly currency?: string | null;
  /** Deals the owner wins a month; null: HubSpot refuses the search. */
  readonly wins?: number | null;
  /** Pages of a pipeline's deals, in order. */
  readonly dealPages?: readonly DealPage[];
  /** Saved as revision 1; left out, none were ever saved. Only what differs from the defaults. */
  readonly settings?: Partial<Settings>;
  /** Deals besides `record`, for what is judged together. */
  readonly otherRecords?: readonly DealRecord[];
  /** The account's deal properties. */
  readonly properties?: readonly AccountProperty[];
  /** What provisioning finds missing, step by step; the last plan stays. */
  readonly plans?: readonly AccountPlan[];
  readonly applied?: (plan: AccountPlan) => AccountOutcome;
  readonly now?: string;
}

/** An account in memory: it counts the calls it gets, answers only what was asked and keeps history as HubSpot does. */
export function dependencies(about: About = {}) {
  const clock = { now: new Date(about.now ?? '2026-11-23T10:00:00Z') };
  const calls = {
    reads: 0,
    pipelines: 0,
    owners: 0,
    /** Ids of the owners whose wins were counted. */
    winsOf: new Array<string>(),
    /** Where each page of deals was asked from. */
    pagesFrom: new Array<string | null>(),
    writes: new Array<Readonly<Record<string, string>>>(),
    /** Figures of many deals, by deal id. */
    updates: new Array<readonly [dealId: string, properties: Readonly<Record<string, string>>]>(),
    /** Properties that deals were counted by. */
    countedBy: new Array<readonly string[]>(),
    settingsLoads: 0,
    plans: 0,
  };
  let record = about.record === undefined ? aDealRecord() : about.record;
  let people = about.people ?? [];

  const store = (properties: Readonly<Record<string, string>>, byIntegration: boolean) => {
    if (record === null) return;
    const { properties: held, history } = record;
    const changed = Object.entries(properties).filter(([name, value]) => value !== (held[name] ?? ''));
    const userId = byIntegration ? null : '7';
    const versions = changed.map(([name, value]) => [
      name,
      [{ value, at: clock.now, byIntegration, userId }, ...(history[name] ?? [])],
    ]);
    const values = changed.map(([name, value]) => [name, value === '' ? null : value]);
    record = {
      ...record,
      properties: { ...held, ...Object.fromEntries(values) },
      history: { ...history, ...Object.fromEntries(versions) },
    };
  };

  let others = about.otherRecords ?? [];
  const all = () => [...(record === null ? [] : [record]), ...others];
  const settings = storeInMemory(about.settings, () => (calls.settingsLoads += 1));

  const given: Dependencies = {
    deals: {
      read: ({ dealId, properties, historyOf }) => {
        calls.reads += 1;
        if (record?.id !== dealId) return Promise.resolve(null);
        return Promise.resolve({
          id: dealId,
          properties: only([...properties, ...historyOf], record.properties),
          history: only(historyOf, record.history),
        });
      },
      readMany: ({ dealIds, properties, historyOf }) =>
        Promise.resolve(
          all()
            .filter(({ id }) => dealIds.includes(id))
            .map((each) => ({
              id: each.id,
              properties: only([...properties, ...historyOf], each.properties),
              history: only(historyOf, each.history),
            })),
        ),
      write: (_dealId, properties) => {
        if (about.refusesWrites === true) return Promise.reject(aRefusal());
        calls.writes.push(properties);
        store(properties, true);
        return Promise.resolve();
      },
    },
    people: {
      read: () => Promise.resolve(people),
      readMany: (dealIds) => Promise.resolve(new Map(dealIds.map((id) => [id, people]))),
      name: (_dealId, role, contactId) => {
        if (role === about.unlabelled)
          return Promise.resolve({ done: false, missingLabel: roleLabels[role].en });
        const others = people.filter((person) => person.role !== role);
        people = contactId === null ? others : [...others, { role, contactId }];
        return Promise.resolve({ done: true, people });
      },
    },
    pipelines: {
      list: () => {
        calls.pipelines += 1;
        return Promise.resolve(about.pipelines ?? [aPipeline()]);
      },
    },
    account: {
      read: () =>
        Promise.resolve({
          portalId: 12345,
          timeZone: 'Europe/Stockholm',
          companyCurrency: about.currency === undefined ? 'USD' : about.currency,
        }),
    },
    winRates: {
      perMonth: (ownerId) => {
        calls.winsOf.push(ownerId);
        return about.wins === null ? Promise.reject(aRefusal()) : Promise.resolve(about.wins ?? 1);
      },
    },
    readDeals: (_pipelineId, after) => {
      calls.pagesFrom.push(after);
      const pages = about.dealPages ?? [];
      const index = after === null ? 0 : pages.findIndex((page) => page.after === after) + 1;
      const page = pages[index];
      return page === undefined ? Promise.reject(aRefusal()) : Promise.resolve(page);
    },
    settings,
    rulebooks: createRulebookSource(settings, () => clock.now.getTime()),
    findDeals: ({ which, pipelineId, after, properties, limit }) => {
      const found = all()
        .filter((each) => isToJudge(each, which))
        .filter((each) => pipelineId === undefined || each.properties['pipeline'] === pipelineId)
        .filter(({ id }) => after === null || Number(id) > Number(after));
      const deals = found
        .slice(0, limit)
        .map((each) => ({ id: each.id, properties: only(properties, each.properties) }));
      const last = deals.at(-1)?.id ?? null;
      return Promise.resolve({ deals, remaining: found.length, after: found.length > limit ? last : null });
    },
    updateDeals: (deals) => {
      const refused = about.refusesUpdatesOf ?? [];
      for (const { id, properties } of deals.filter((deal) => !refused.includes(deal.id))) {
        calls.updates.push([id, properties]);
        if (id === record?.id) store(properties, true);
        others = others.map((each) =>
          each.id === id ? { ...each, properties: { ...each.properties, ...properties } } : each,
        );
      }
      const isRefused = ({ id }: { readonly id: string }) => refused.includes(id);
      return Promise.resolve(deals.filter(isRefused).map(({ id }) => ({ dealId: id, message: 'refused' })));
    },
    countDealsWith: (names) => {
      calls.countedBy.push(names);
      const holding = all().filter(({ properties }) => names.some((name) => (properties[name] ?? '') !== ''));
      return Promise.resolve(holding.length);
    },
    dealProperties: () => Promise.resolve(about.properties ?? []),
    planAccount: () => {
      const plans = about.plans ?? [];
      const plan = plans[Math.min(calls.plans, plans.length - 1)];
      calls.plans += 1;
      return plan === undefined ? Promise.reject(aRefusal()) : Promise.resolve(plan);
    },
    applyPlan: (plan) =>
      about.applied === undefined ? Promise.reject(aRefusal()) : Promise.resolve(about.applied(plan)),
    findOwner: (userId) => {
      calls.owners += 1;
      const owner = about.owners?.[userId];
      return Promise.resolve(owner === undefined ? null : { id: `owner of ${userId}`, ...owner });
    },
    now: () => clock.now,
  };

  return {
    given,
    calls,
    /** What somebody does in HubSpot's own panels. */
    edit: (properties: Readonly<Record<string, string>>) => store(properties, false),
    nameNatively: (person: NamedPerson) => {
      people = [...people, person];
    },
    passTo: (instant: string) => {
      clock.now = new Date(instant);
    },
    stored: (name: string) => record?.properties[name] ?? null,
  };
}

/** As HubSpot's search finds them; see DealsToJudge. */
function isToJudge({ properties }: DealRecord, which: DealsToJudge['which']): boolean {
  if (properties['hs_is_closed'] !== 'true') return true;
  const isFrozen = (properties['qual_score_at_close'] ?? '') !== '';
  return which === 'unsettled' && (properties['qual_framework'] ?? '') !== '' && !isFrozen;
}

/** A store of settings that begins with these as its first revision, and keeps every save. */
function storeInMemory(first: Partial<Settings> | undefined, onLoad: () => void): SettingsStore {
  const revisions: StoredRevision[] = [];
  const add = (payload: string, changedBy: string, summary: string, changedAt: string) => {
    const revision = { revision: revisions.length + 1, payload, changedBy, summary, changedAt };
    revisions.push(revision);
    return revision;
  };
  if (first !== undefined)
    add(JSON.stringify(settingsSchema.parse(first)), 'ops@example.com', '', '2026-11-01T08:00:00.000Z');
  return {
    load: () => {
      onLoad();
      return Promise.resolve(revisions.at(-1) ?? null);
    },
    save: ({ expectedRevision, payload, changedBy, summary, at }) => {
      const newest = revisions.at(-1);
      if (newest !== undefined && newest.revision !== expectedRevision)
        return Promise.resolve({ saved: false, newest });
      return Promise.resolve({ saved: true, revision: add(payload, changedBy, summary, at.toISOString()) });
    },
    list: () => Promise.resolve(revisions.toReversed().map(({ payload: _payload, ...note }) => note)),
    read: (revision) => Promise.resolve(revisions[revision - 1] ?? null),
  };
}

/** The pipeline of `aDealRecord`, its stages named and as likely as in the demo account, but for what the test is about. */
export function aPipeline(about: Partial<Pipeline> = {}): Pipeline {
  return {
    id: 'enterprise',
    label: 'Enterprise',
    stages: [
      aStage('ent_discovery', 0.1),
      aStage('ent_qualification', 0.2),
      aStage('ent_evaluation', 0.4),
      aStage('ent_proposal', 0.6),
      aStage('ent_negotiation', 0.8),
      aStage('ent_commit', 0.9),
      aStage('ent_won', 1, true),
      aStage('ent_lost', 0, true),
    ],
    ...about,
  };
}

/** A stage labelled as its id without the pipeline's prefix: `ent_proposal` is "Proposal". */
export function aStage(id: string, probability: number | null, closed = false): Pipeline['stages'][number] {
  const word = id.replace(/^[a-z]+_/, '');
  const label = `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
  return { id, label, displayOrder: 0, probability, closed };
}

function only<T>(names: readonly string[], all: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
}

function aRefusal(): HubSpotError {
  const details = { code: 'validation', status: 400, reason: 'refused', correlationId: null } as const;
  const nothing = { requiredScopes: [], missingProperties: [], rateLimit: null };
  return new HubSpotError('PATCH deal', { ...details, ...nothing }, null);
}
