import { roleLabels, type Role } from '../../src/frameworks';
import type { Dependencies } from '../../src/functions/serve';
import {
  HubSpotError,
  type DealPage,
  type DealRecord,
  type NamedPerson,
  type Owner,
  type Pipeline,
} from '../../src/hubspot';
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
  /** The account's; null: HubSpot does not say. */
  readonly currency?: string | null;
  /** Deals the owner wins a month; null: HubSpot refuses the search. */
  readonly wins?: number | null;
  /** Pages of a pipeline's deals, in order. */
  readonly dealPages?: readonly DealPage[];
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
      write: (_dealId, properties) => {
        if (about.refusesWrites === true) return Promise.reject(aRefusal());
        calls.writes.push(properties);
        store(properties, true);
        return Promise.resolve();
      },
    },
    people: {
      read: () => Promise.resolve(people),
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
