import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { allAnswered } from '../builders/all-answered';
import { anAccount } from '../builders/an-account';
import { settingsWith } from '../builders/settings';

const root = join(__dirname, '../..');
const protocol = join(root, 'src/protocol');

const manifest = z
  .object({
    scopes: z.record(z.string(), z.string()),
    functions: z.array(z.object({ uid: z.string(), entry: z.string() })),
  })
  .parse(JSON.parse(readFileSync(join(root, 'app.json'), 'utf8')));

const isSchema = (value: unknown) => typeof value === 'object' && value !== null && 'safeParse' in value;
const schema = z.custom<z.core.$ZodType>(isSchema);
const contractSchema = z.object({ name: z.string(), request: schema, reply: schema });
type Contract = z.infer<typeof contractSchema>;

type Entry = (context: { readonly parameters?: unknown }) => Promise<unknown>;
const entrySchema = z.object({
  main: z.custom<Entry>((value) => typeof value === 'function'),
  scopes: z.array(z.string()),
});

/** The contracts in the folder, whoever names them. */
async function contractsIn(folder: string): Promise<readonly Contract[]> {
  const contracts: Contract[] = [];
  for (const file of readdirSync(folder)) {
    const exported = await moduleAt(join(folder, file));
    contracts.push(...Object.values(exported).flatMap((each) => contractSchema.safeParse(each).data ?? []));
  }
  return contracts;
}

async function moduleAt(path: string): Promise<object> {
  const found: unknown = await import(path);
  return z.looseObject({}).parse(found);
}

async function entryOf(name: string) {
  return entrySchema.parse(await moduleAt(join(root, entryPath(name))));
}

function entryPath(name: string): string {
  return `src/functions/${name.replaceAll('_', '-')}.ts`;
}

const names = manifest.functions.map(({ uid }) => uid);
let contracts: ReadonlyMap<string, Contract>;
beforeAll(async () => {
  contracts = new Map((await contractsIn(protocol)).map((contract) => [contract.name, contract]));
});
function contractOf(name: string): Contract {
  const contract = contracts.get(name);
  if (contract === undefined) throw new Error(`src/protocol has no contract of ${name}.`);
  return contract;
}

test('app.json names the functions that have a contract, each once', () => {
  expect(names.toSorted()).toEqual([...contracts.keys()].toSorted());
});

test('app.json asks for the scopes of its functions and no others', async () => {
  const entries = await Promise.all(names.map(entryOf));
  const asked = new Set(entries.flatMap(({ scopes }) => scopes));
  expect(Object.keys(manifest.scopes).toSorted()).toEqual([...asked].toSorted());
});

const account = anAccount();

/** What any function may be asked with, by the name of the parameter. */
async function knownParameters(): Promise<Readonly<Record<string, unknown>>> {
  await account.saveSettings();
  const deal = await account.aDeal(allAnswered('meddic', '2'));
  const contactId = await account.aContact();
  await deal.associate(contactId);
  return {
    after: null,
    answer: { signal: 'namedAccount', to: true },
    changedBy: 'ops@example.com',
    changes: [{ criterionId: 'champion', level: { from: '2', to: '3' } }],
    contactId,
    dealId: deal.id,
    expectedRevision: 1,
    frameworkId: 'meddic',
    pipelineId: 'enterprise',
    revision: 1,
    role: 'champion',
    seenRevision: 1,
    settings: settingsWith(),
    summary: '',
    userEmail: 'rep@example.com',
  };
}

async function parametersFor({ name, request }: Contract): Promise<Readonly<Record<string, unknown>>> {
  const { properties = {} } = z.toJSONSchema(request, { io: 'input', unrepresentable: 'any' });
  const known = await knownParameters();
  const unknown = Object.keys(properties).filter((parameter) => !(parameter in known));
  if (unknown.length > 0)
    throw new Error(`Give ${unknown.join(', ')} of ${name} a value in knownParameters().`);
  return Object.fromEntries(Object.keys(properties).map((parameter) => [parameter, known[parameter]]));
}

describe.each(manifest.functions)('$uid', ({ uid, entry }) => {
  test('has its entry where its name says', () => {
    expect(entry).toBe(entryPath(uid));
  });

  test('replies what its contract says', async () => {
    const contract = contractOf(uid);
    const { main } = await entryOf(uid);
    const reply = await account.reply(main, await parametersFor(contract));
    expect(reply).toMatchObject({ ok: true });
    expect(z.parse(contract.reply, reply)).toEqual(reply);
  });

  test('replies what its contract says when HubSpot refuses', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const contract = contractOf(uid);
    const { main } = await entryOf(uid);
    const parameters = await parametersFor(contract);
    account.calls.refuse(/./, 401);
    const reply = await account.reply(main, parameters);
    expect(reply).toMatchObject({ ok: false, code: 'unauthorized', correlationId: 'c-test' });
    expect(z.parse(contract.reply, reply)).toEqual(reply);
    logged.mockRestore();
  });

  test('refuses parameters that are none of its own, and asks nothing of HubSpot', async () => {
    const contract = contractOf(uid);
    const { main } = await entryOf(uid);
    const parameters = await parametersFor(contract);
    const ofAnotherType = Object.keys(parameters).map((name) => ({ ...parameters, [name]: Symbol(name) }));
    const wrong = [
      undefined,
      'text',
      { ...parameters, somethingElse: 1 },
      // Settings are read later, and what is wrong with them is said to ops.
      ...ofAnotherType.filter((each) => !z.safeParse(contract.request, each).success),
    ];
    expect(wrong.length).toBeGreaterThanOrEqual(
      3 + Object.keys(parameters).filter((name) => name !== 'settings').length,
    );
    for (const each of wrong) {
      const reply = await account.reply(main, each);
      expect(reply).toMatchObject({ ok: false, code: 'bad-request' });
      expect(z.parse(contract.reply, reply)).toEqual(reply);
    }
    expect(account.calls.heard(/./)).toEqual([]);
  });
});
