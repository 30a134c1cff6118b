import { join } from 'node:path';
import fc from 'fast-check';
import { z } from 'zod';
import {
  checkSettings,
  parseSettingsText,
  printSettings,
  readSettings,
  type SettingsIssue,
} from '../../src/settings';
import { issueInEnglish } from '../../src/texts';
import { root } from '../../workbench/root';
import { hearLog } from './hear-log';
import { dealPropertiesWritten } from './invariants';
import { loadFunctions, type LoadedFunction } from './operations';
import { fillScenario, settings, type Scenario } from './scenario';
import { openSimulatedHubSpot, type SimulatedHubSpot } from './simulated-hubspot';
import { simulateTime, type SimulatedTime } from './simulated-time';

/** A kind of input that anybody may send. */
export interface Fuzz {
  readonly name: string;
  /** How many of a hundred inputs are of this kind. */
  readonly share: number;
  /** Throws with a counterexample, and the seed that brings it back. */
  readonly run: (about: { readonly numRuns: number; readonly seed: number }) => Promise<void>;
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    ...[
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      '',
      ' ',
      '0',
      '-1',
      '9'.repeat(30),
      '1e999',
    ],
    ...[
      '\u0000',
      '\u001b[2J',
      '\ud800',
      '*'.repeat(200),
      '../'.repeat(20),
      '%00',
      "'; --",
      '{{x}}',
      'NaN',
      'null',
    ],
  ),
);
const anyValue = fc.oneof(
  anyText,
  fc.jsonValue(),
  fc.constantFrom(null, 0, -1, 1e308, 2 ** 53, true, [], {}, [[[[]]]]),
);

/** Some part of a value replaced, left out or added to. */
const anyChange = fc.record({
  where: fc.nat(),
  how: fc.constantFrom('replace', 'remove', 'add'),
  key: anyText,
  value: anyValue,
});
const anyChanges = fc.array(anyChange, { minLength: 1, maxLength: 3 });
interface Change {
  readonly where: number;
  readonly how: string;
  readonly key: string;
  readonly value: unknown;
}

function changed(value: unknown, { where, how, key, value: other }: Change): unknown {
  const copy: unknown = structuredClone(value);
  const places = placesIn(copy);
  const place = places[where % Math.max(1, places.length)];
  if (place === undefined) return other;
  if (how === 'remove') Reflect.deleteProperty(place.of, place.key);
  else Reflect.set(place.of, how === 'add' && !Array.isArray(place.of) ? `_${key}` : place.key, other);
  return copy;
}

function placesIn(value: unknown): readonly { readonly of: object; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [{ of: value, key }, ...placesIn(part)]);
}

const aText = printSettings(settings);
const anySettingsText = fc.oneof(
  fc
    .array(fc.record({ at: fc.nat(aText.length), drop: fc.nat(30), put: anyText }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((edits) =>
      edits.reduce((text, { at, drop, put }) => text.slice(0, at) + put + text.slice(at + drop), aText),
    ),
  anyText,
  anyChanges.map((changes) => JSON.stringify(changes.reduce<unknown>(changed, settings))),
);

function issuesOf(text: string): readonly SettingsIssue[] {
  const parsed = parseSettingsText(text);
  if (parsed.kind === 'unreadable') return parsed.issues;
  const read = readSettings(parsed.value);
  return read.kind === 'read' ? checkSettings(read.settings) : read.issues;
}

const settingsText: Fuzz = {
  name: 'settings text',
  share: 20,
  async run(about) {
    const property = fc.asyncProperty(anySettingsText, (text) => {
      for (const issue of issuesOf(text)) issueInEnglish(issue);
      return Promise.resolve();
    });
    await fc.assert(property, about);
  },
};

interface Account {
  readonly hubspot: SimulatedHubSpot;
  readonly time: SimulatedTime;
  readonly scenario: Scenario;
}

/** Works in an account that changes with every input; the same seed changes it the same way. */
async function inAccount(work: (account: Account) => Promise<void>): Promise<void> {
  const time = simulateTime(new Date('2026-11-23T10:00:00.000Z'));
  const hubspot = await openSimulatedHubSpot(time);
  const log = hearLog();
  try {
    await work({ hubspot, time, scenario: await time.run(() => fillScenario(hubspot)) });
  } finally {
    log.stop();
    await hubspot.close();
    time.restore();
  }
}

const objects = ['deals', 'contacts', 'companies', 'p_qualification_settings', 'nothing', '0-3'];
const anyPath = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        ...[
          '/crm/v3/objects/T',
          '/crm/v3/objects/T/I',
          '/crm/v3/objects/T/search',
          '/crm/v3/objects/T/batch/create',
        ],
        ...[
          '/crm/v3/objects/T/batch/read',
          '/crm/v3/objects/T/batch/update',
          '/crm/v3/objects/T/batch/upsert',
        ],
        ...['/crm/v3/objects/T/batch/archive', '/crm/v3/properties/T', '/crm/v3/properties/T/I'],
        ...['/crm/v3/properties/T/batch/create', '/crm/v3/properties/T/groups', '/crm/v3/pipelines/T'],
        ...['/crm/v4/associations/T/contacts/batch/create', '/crm/v4/associations/T/contacts/batch/read'],
        ...['/crm/v4/associations/T/contacts/labels', '/crm/v4/associations/T/contacts/batch/labels/archive'],
        ...['/crm-object-schemas/v3/schemas', '/crm/v3/owners', '/crm/v3/limits/custom-properties'],
      ),
      fc.constantFrom(...objects),
      fc.oneof(fc.constantFrom('20000000004', '1', 'qual_score', 'dealname'), anyText.map(encodable)),
    )
    .map(([path, type, id]) => path.replace('T', type).replace('I', id)),
  anyText.map((text) => `/crm/${encodable(text)}`),
);
const aSearch = {
  filterGroups: [{ filters: [{ propertyName: 'dealname', operator: 'CONTAINS_TOKEN', value: 'a*' }] }],
  sorts: [{ propertyName: 'amount', direction: 'DESCENDING' }],
  ...{ limit: 10, after: '0', properties: ['amount'], query: 'a' },
};
const aBatch = {
  inputs: [
    {
      id: '20000000004',
      properties: { dealname: 'A', amount: '1' },
      idProperty: 'key',
      objectWriteTraceId: 't',
    },
    {
      from: { id: '20000000006' },
      to: { id: '20000000004' },
      types: [{ associationCategory: 'USER_DEFINED', associationTypeId: 1 }],
    },
    {
      name: 'x_y',
      label: 'X',
      type: 'enumeration',
      fieldType: 'select',
      groupName: 'dealinformation',
      options: [],
    },
  ],
};
const anyBody = fc
  .tuple(fc.constantFrom<object>(aSearch, aBatch, ...aBatch.inputs), anyChanges)
  .map(([body, changes]) => changes.reduce<unknown>(changed, body));

const api: Fuzz = {
  name: 'API of the workbench',
  share: 40,
  run: (about) =>
    inAccount(async ({ hubspot, time }) => {
      const anyCall = fc.record({
        method: fc.constantFrom('GET', 'POST', 'PATCH', 'PUT', 'DELETE'),
        path: anyPath,
        body: anyBody,
      });
      const property = fc.asyncProperty(anyCall, async ({ method, path, body }) => {
        const headers = { authorization: `Bearer ${hubspot.token}`, 'content-type': 'application/json' };
        const init = method === 'GET' ? { method, headers } : { method, headers, body: JSON.stringify(body) };
        const { status } = await time.run(() => fetch(`${hubspot.origin}${path}`, init));
        if (status >= 500) throw new Error(`${method} ${path} answered ${status}`);
      });
      await fc.assert(property, about);
    }),
};

function encodable(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '?'));
}

const functions: Fuzz = {
  name: 'parameters of functions',
  share: 40,
  run: (about) =>
    inAccount(async ({ hubspot, time, scenario }) => {
      const loaded = await Promise.all((await loadFunctions()).map(withContract));
      const property = fc.asyncProperty(
        fc.constantFrom(...loaded),
        anyChanges,
        async ({ of, reply }, changes) => {
          const parameters = changes.reduce<unknown>(changed, of.about.parameters(scenario));
          hubspot.calls.length = 0;
          const replied = await time.run(() => of.ask(hubspot, parameters));
          z.parse(reply, replied);
          if (replied['code'] === 'unexpected')
            throw new Error(`${of.about.name}: ${String(replied['message'])}`);
          const allowed = of.about.mayWrite ?? [];
          const foreign = hubspot.calls
            .flatMap(dealPropertiesWritten)
            .filter((name) => !name.startsWith('qual_') && !allowed.includes(name));
          if (foreign.length > 0) throw new Error(`${of.about.name} wrote ${foreign.join(', ')}`);
        },
      );
      await fc.assert(property, about);
    }),
};

const contractSchema = z.looseObject({
  name: z.string(),
  reply: z.custom<z.core.$ZodType>(
    (value) => typeof value === 'object' && value !== null && 'safeParse' in value,
  ),
});

async function withContract(of: LoadedFunction) {
  const file = join(root, 'src/protocol', `${of.about.name.replaceAll('_', '-')}.ts`);
  const exported: unknown = await import(file);
  const contracts = Object.values(z.looseObject({}).parse(exported)).flatMap(
    (each) => contractSchema.safeParse(each).data ?? [],
  );
  const reply = contracts.find(({ name }) => name === of.about.name)?.reply;
  if (reply === undefined) throw new Error(`There is no contract of ${of.about.name}.`);
  return { of, reply };
}

/** Everything that takes what anybody sends. */
export const fuzzes: readonly Fuzz[] = [settingsText, api, functions];
