import { z } from 'zod';
import { connectConfiguring, type ConfiguringPorts } from '../../src/configuring';
import { createHubSpotClient, createSettingsStore } from '../../src/hubspot';
import { connectJudging, type JudgingPorts } from '../../src/judging';
import type { Role } from '../../src/frameworks';
import type { TestHubSpot } from '../src/hubspot/local-hubspot';
import { hearCalls } from './calls-heard';
import { aContactIn, aDealIn, dealsIn } from './deals-in';
import { emptyAccount, openAccount, provision, TOKEN, unheardClient } from './open-account';
import { takeLabel, takeOption, takeProperties } from './taken-from-account';
import { settingsWith, type SettingsInput } from './settings';
import { aStandingClock } from './standing-clock';

/** When every test begins. */
export const NOW = '2026-11-23T10:00:00.000Z';

type Values = Readonly<Record<string, string>>;
const valuesSchema = z.object({ properties: z.record(z.string(), z.string()) });
const updatesSchema = z.object({ inputs: z.array(valuesSchema.extend({ id: z.string() })) });

/**
 * An account of the workbench for the tests of a file: provisioned once, and after each test emptied of deals and settings. What
 * the code under test asks of it goes through HubSpot's own client; both have the test's clock, which stands still.
 *
 * @param about.provisioned false: without properties and labels of ours.
 */
export function anAccount({ provisioned = true } = {}) {
  const clock = aStandingClock(NOW);
  let opened: Opened | undefined;
  let tests = 0;
  const toRestore: (() => Promise<unknown>)[] = [];
  const open = () => {
    if (opened === undefined) throw new Error('An account is open while tests run, not before.');
    return opened;
  };
  beforeAll(async () => {
    const hubspot = await openAccount();
    if (provisioned) await provision(hubspot);
    opened = connect(hubspot);
  });
  afterEach(async () => {
    const { hubspot } = open();
    tests += 1;
    opened = connect(hubspot);
    await emptyAccount(hubspot);
    for (const restore of toRestore.splice(0)) await restore();
  });
  afterAll(() => opened?.hubspot.close());

  /** Saves settings as ops would: a text as it is, else what differs from the built-in ones. */
  const saveSettings = async (settings: SettingsInput | string = {}, summary = '') => {
    const store = createSettingsStore(unheardClient(open().hubspot));
    const expectedRevision = (await store.load())?.revision ?? 0;
    const payload = typeof settings === 'string' ? settings : JSON.stringify(settingsWith(settings));
    await store.save({ expectedRevision, payload, changedBy: 'ops@example.com', summary, at: new Date() });
  };
  return {
    ...clock,
    saveSettings,
    /** What use cases need of it, new for each test: nothing is remembered from the one before. */
    get ports() {
      return open().ports;
    },
    get calls() {
      return open().calls;
    },
    /** What one of the app's functions replies; what it remembers is of this test. */
    reply: async <Reply>(
      main: (context: { readonly parameters?: unknown }) => Promise<Reply>,
      parameters: unknown,
    ) => {
      process.env['PRIVATE_APP_ACCESS_TOKEN'] = TOKEN;
      // Another way to write the same place in each test: a function connects anew to another one.
      process.env['HUBSPOT_API_ORIGIN'] = open().hubspot.origin + '/'.repeat(tests);
      try {
        return await main({ parameters });
      } finally {
        delete process.env['PRIVATE_APP_ACCESS_TOKEN'];
        delete process.env['HUBSPOT_API_ORIGIN'];
      }
    },
    /** As a function that starts anew: nothing is remembered, and what was heard so far counts no more. */
    forget: () => {
      const { hubspot, calls } = open();
      calls.forget();
      opened = { hubspot, calls, ports: portsOf(hubspot) };
    },
    /** What HubSpot answers of deals, whatever they hold: for what it refuses to store, or does not offer here. */
    dealsReadAs: (
      values: Readonly<Record<string, string | null>>,
      { untilWritten = false }: { readonly untilWritten?: boolean } = {},
    ) => {
      const { calls } = open();
      const isOver = () => untilWritten && calls.heard(/^PATCH /).length > 0;
      calls.alter(
        /\/deals\/(batch\/read|search)$/,
        changedDeals((deal) =>
          isOver() ? deal : { ...deal, properties: { ...deal.properties, ...values } },
        ),
      );
    },
    /** What HubSpot answers of deals where it does not define these properties, which it leaves out. */
    dealsReadWithout: (names: readonly string[]) =>
      open().calls.alter(
        /\/deals\/(batch\/read|search)$/,
        changedDeals((deal) => {
          const kept = Object.entries(deal.properties).filter(([name]) => !names.includes(name));
          return { ...deal, properties: Object.fromEntries(kept) };
        }),
      ),
    /** Every property of a deal has this history, of which HubSpot keeps no other. */
    historyIs: (propertiesWithHistory: Readonly<Record<string, readonly object[]>>) =>
      open().calls.alter(
        /\/deals\/(batch\/read|search)$/,
        changedDeals((deal) => ({ ...deal, propertiesWithHistory })),
      ),
    /** Null: HubSpot does not say. */
    currencyIs: (companyCurrency: string | null) =>
      open().calls.alter(/^GET \/account-info/, (answered) => ({
        ...z.looseObject({}).parse(answered),
        companyCurrency,
      })),
    pipelinesAre: (...results: readonly object[]) =>
      open().calls.alter(/^GET \/crm\/pipelines/, () => ({ results })),
    /** Does something by HubSpot's API without being heard. */
    call: (method: string, path: string, body?: unknown) => open().hubspot.call(method, path, body),
    aDeal: (values?: Values) => aDealIn(open().hubspot, values),
    deals: (count: number, values?: Values) => dealsIn(open().hubspot, count, values),
    aContact: () => aContactIn(open().hubspot),
    /** What the code under test wrote on single deals, in order. */
    writes: () =>
      open()
        .calls.heard(/^PATCH .*\/deals\/\d+$/)
        .map(({ body }) => valuesSchema.parse(body).properties),
    /** What it wrote on many deals at once, each with its id. */
    updates: () =>
      open()
        .calls.heard(/\/deals\/batch\/update$/)
        .flatMap(({ body }) => updatesSchema.parse(body).inputs)
        .map(({ id, properties }) => [id, properties] as const),
    /** Makes a deal property of the account's own, which stays; a choice when it has options. */
    define: (name: string, ...options: readonly string[]) =>
      open().hubspot.call('POST', '/crm/v3/properties/deals', {
        name,
        label: name,
        groupName: 'dealinformation',
        ...(options.length === 0
          ? { type: 'string', fieldType: 'text' }
          : {
              type: 'enumeration',
              fieldType: 'select',
              options: options.map((value) => ({ label: value, value })),
            }),
      }),
    /** Takes deal properties away until the end of the test. */
    lose: async (...names: readonly string[]) => {
      toRestore.push(await takeProperties(open().hubspot, names));
    },
    /** Takes an option of a deal property away until the end of the test. */
    loseOption: async (property: string, option: string) => {
      toRestore.push(await takeOption(open().hubspot, property, option));
    },
    /** Takes a role's label away until the end of the test. */
    loseLabel: async (role: Role) => {
      toRestore.push(await takeLabel(open().hubspot, role));
    },
  };
}

interface Opened {
  readonly hubspot: TestHubSpot;
  readonly calls: ReturnType<typeof hearCalls>;
  readonly ports: JudgingPorts & ConfiguringPorts;
}

function connect(hubspot: TestHubSpot): Opened {
  return { hubspot, ports: portsOf(hubspot), calls: hearCalls(hubspot, TOKEN) };
}

function portsOf({ origin }: TestHubSpot): Opened['ports'] {
  const client = createHubSpotClient({ origin, token: TOKEN });
  const configuring = connectConfiguring(client);
  return { ...configuring, ...connectJudging(client, configuring) };
}

const dealsSchema = z.looseObject({
  results: z.array(z.looseObject({ properties: z.record(z.string(), z.string().nullable()) })),
});
type Deal = z.infer<typeof dealsSchema>['results'][number];

function changedDeals(change: (deal: Deal) => Deal) {
  return (answered: unknown) => {
    const answer = dealsSchema.parse(answered);
    return { ...answer, results: answer.results.map(change) };
  };
}
