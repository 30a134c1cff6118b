import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { AccountSeed, TokenSeed } from '../../../workbench/account';
import { openHubSpot } from '../../../workbench/api';
import type { HubSpotOptions, LocalHubSpot } from '../../../workbench/api';

export const PORTAL_ID = 4711;
export const RITA = 101;
export const MAX = 102;

const tokens: readonly TokenSeed[] = [
  { token: 'setup', name: 'setup', kind: 'setup', scopes: 'all' },
  { token: 'app', name: 'plumbline', kind: 'app', scopes: 'all' },
  { token: 'reader', name: 'reader', kind: 'integration', scopes: ['crm.objects.deals.read'] },
  { token: 'tool', name: 'tool', kind: 'integration', scopes: 'all' },
  { token: 'rita', name: 'rita', kind: 'user', scopes: 'all', userId: RITA },
];

/** An account with a rep, a manager and a colleague who cannot sign in; every kind of token. */
export function anAccount(): AccountSeed {
  const person = (id: number, firstName: string, lastName: string, role: 'rep' | 'manager' | 'ops') => ({
    id,
    ownerId: String(8900 + id),
    email: `${firstName.toLowerCase()}@example.com`,
    firstName,
    lastName,
    role,
    locale: 'en',
    teams: [{ id: 7, name: 'North' }],
    canSignIn: role !== 'ops',
  });
  return {
    portalId: PORTAL_ID,
    accountName: 'Test',
    timeZone: 'Europe/Stockholm',
    currency: 'SEK',
    users: [
      person(RITA, 'Rita', 'Rep', 'rep'),
      person(MAX, 'Max', 'Manager', 'manager'),
      person(103, 'Olle', 'Ops', 'ops'),
    ],
    tokens,
  };
}

export interface Answer {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

/** What the tests look into, of any answer; assertions on whole bodies show what is really there. */
export interface Body {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly status: string;
  readonly message: string;
  readonly category: string;
  readonly subCategory: string;
  readonly correlationId: string;
  readonly createdAt: string;
  readonly url: string;
  readonly objectTypeId: string;
  readonly total: number;
  readonly typeId: number;
  readonly toObjectId: number;
  readonly properties: Readonly<Record<string, string>>;
  readonly propertiesWithHistory: Readonly<Record<string, readonly { readonly value: string }[]>>;
  readonly paging: { readonly next: { readonly after: string; readonly link: string } };
  readonly results: readonly Body[];
  readonly to: readonly Body[];
  readonly stages: readonly Body[];
  readonly options: readonly Body[];
  readonly associationTypes: readonly Body[];
  readonly associations: Readonly<Record<string, { readonly results: readonly Body[] }>>;
  readonly errors: readonly {
    readonly code: string;
    readonly context: Readonly<Record<string, readonly string[]>>;
  }[];
  readonly burst: { readonly used: number };
  readonly caller: { readonly kind: string };
}

export const bodySchema = z.custom<Body>((value) => value === null || typeof value === 'object');

interface Calls {
  call(
    method: string,
    path: string,
    body?: unknown,
    options?: { token?: string | null; headers?: Record<string, string> },
  ): Promise<Answer>;
  /** As `call`, and fails unless the answer is a success. */
  ok(
    method: string,
    path: string,
    body?: unknown,
    options?: { token?: string; headers?: Record<string, string> },
  ): Promise<Body>;
  /** `ok` of a GET. */
  get(path: string): Promise<Body>;
  /** What a call is answered with, and nothing else of it. */
  status(...call: Parameters<Calls['call']>): Promise<number>;
  /** Creates a record, and gives its id. */
  create(type: string, properties: Record<string, unknown>): Promise<string>;
}

export interface TestAccount extends Calls {
  readonly hubspot: LocalHubSpot;
  readonly dataDir: string;
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'workbench-api-'));
}

/** Opens an account in a folder of its own. Calls are the `setup` token's unless they say otherwise. */
export async function openAccount(options: Partial<HubSpotOptions> = {}): Promise<TestAccount> {
  const dataDir = options.dataDir ?? newFolder();
  const hubspot = await openHubSpot({ account: anAccount(), ...options, dataDir });
  return { hubspot, dataDir, ...callsTo(() => hubspot) };
}

/** An account of its own for each test of the file. */
export function accountOfEachTest(): TestAccount {
  let opened: TestAccount;
  beforeEach(async () => {
    opened = await openAccount();
  });
  afterEach(() => opened.hubspot.close());
  return {
    ...callsTo(() => opened.hubspot),
    get hubspot() {
      return opened.hubspot;
    },
    get dataDir() {
      return opened.dataDir;
    },
  };
}

function callsTo(hubspot: () => LocalHubSpot): Calls {
  const call: Calls['call'] = async (method, path, body, { token = 'setup', headers = {} } = {}) => {
    const authorization = token === null ? {} : { authorization: `Bearer ${token}` };
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const request = new Request(`http://localhost${path}`, {
      method,
      headers: { ...authorization, ...headers },
      ...(body !== undefined && { body: text }),
    });
    const response = await hubspot().fetch(request);
    const answer = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: bodySchema.parse(answer === '' ? null : JSON.parse(answer)),
    };
  };
  const ok: Calls['ok'] = async (method, path, body, given) => {
    const answer = await call(method, path, body, given);
    if (answer.status >= 300)
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  return {
    call,
    ok,
    get: (path) => ok('GET', path),
    status: async (...given) => (await call(...given)).status,
    create: async (type, properties) => (await ok('POST', `/crm/v3/objects/${type}`, { properties })).id,
  };
}

export async function createDeal(
  account: TestAccount,
  properties: Record<string, unknown> = {},
): Promise<string> {
  return account.create('deals', { dealname: 'A deal', ...properties });
}
