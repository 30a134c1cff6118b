import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { openAccount } from './an-account';
import type { Body, TestAccount } from './an-account';

/** Requests and answers recorded from HubSpot in 2022 (Grouparoo's fixtures, MIT); read in place, not part of the project. */
const dataFolder = process.env['PLUMBLINE_DATA'] ?? resolve(process.cwd(), '../shared/data');
const file = join(dataFolder, 'hubspot-recordings/crm-v3.jsonl');
const isThere = existsSync(file);
const title = isThere
  ? 'recorded answers of HubSpot'
  : `recorded answers of HubSpot are not compared: there are none at ${file} (set PLUMBLINE_DATA)`;

interface RequestBody {
  readonly inputs: readonly { readonly id: string; readonly properties: Readonly<Record<string, string>> }[];
  readonly filterGroups: readonly {
    readonly filters: readonly { readonly propertyName: string; readonly value: string }[];
  }[];
}

interface Recording {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly requestBody: RequestBody;
  readonly responseBody: Body;
}

const recordingSchema = z.custom<Recording>((value) => typeof value === 'object' && value !== null);

const custom = '2-3604285';
const text = (name: string) => ({ name, label: name, type: 'string', fieldType: 'text' });

/** The custom properties and object that the recorded account had. */
async function prepare(account: TestAccount): Promise<string> {
  const property = (given: object) =>
    account.ok('POST', '/crm/v3/properties/contacts', { groupName: 'contactinformation', ...given });
  const number = { ...text('number_field'), type: 'number', fieldType: 'number' };
  await property(text('text_field'));
  await property(number);
  await property({ ...text('date_field'), type: 'date', fieldType: 'date' });
  const { objectTypeId } = await account.ok('POST', '/crm-object-schemas/v3/schemas', {
    name: 'grouparoo_object',
    labels: { singular: 'Grouparoo object', plural: 'Grouparoo objects' },
    requiredProperties: ['grouparoo_object_property'],
    associatedObjects: ['CONTACT'],
    properties: [
      ...['email', 'first_name', 'grouparoo_object_property', 'last_name', 'text_field'].map(text),
      number,
    ],
  });
  return objectTypeId;
}

/** The shape of an answer: its keys, and each result's keys and property names in order, the results themselves in any. `url` came after 2022. */
function shapeOf(body: Body): unknown {
  const { status, message, category } = body;
  const results = 'results' in body ? body.results : [];
  const result = (record: Body) => ({
    keys: Object.keys(record)
      .filter((key) => key !== 'url')
      .sort(),
    properties: Object.keys(record.properties),
  });
  return {
    keys: Object.keys(body)
      .filter((key) => key !== 'paging')
      .sort(),
    error: status === 'error' ? { message, category } : null,
    results: results.map(result).sort((a, b) => String(a.properties).localeCompare(String(b.properties))),
  };
}

(isThere ? describe : describe.skip)(title, () => {
  const all = isThere
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => recordingSchema.parse(JSON.parse(line)))
    : [];
  let account: TestAccount;
  let customType: string;
  /** Recorded id to the stand-in's id. */
  let ids: Map<string, string>;

  beforeAll(async () => {
    account = await openAccount();
    customType = await prepare(account);
    ids = new Map();
  });
  afterAll(() => account.hubspot.close());

  const send = ({ method, path, requestBody }: Recording, token = 'setup') =>
    account.call(method, path.replace(custom, customType), requestBody, { token });

  /** Makes the records that an answer shows, as they were before it. */
  async function seed(
    recording: Recording,
    records: readonly Body[],
    omit: readonly string[],
  ): Promise<void> {
    const type = recording.path.split('/')[4]?.replace(custom, customType);
    for (const record of records) {
      const names = Object.keys(record.properties).filter(
        (name) => !name.startsWith('hs_') && !name.endsWith('date') && !omit.includes(name),
      );
      const properties = Object.fromEntries(names.map((name) => [name, record.properties[name]]));
      const made = await account.ok('POST', `/crm/v3/objects/${type}`, { properties });
      ids.set(record.id, made.id);
    }
  }

  async function clear(): Promise<void> {
    for (const type of ['contacts', 'companies', customType]) {
      const { results } = await account.get(`/crm/v3/objects/${type}?limit=100`);
      if (results.length > 0)
        await account.ok('POST', `/crm/v3/objects/${type}/batch/archive`, {
          inputs: results.map(({ id }) => ({ id })),
        });
    }
  }

  const ofKind = (operation: string, status: number) =>
    all.filter((recording) => recording.path.endsWith(operation) && recording.status === status);

  function wasBehind({ requestBody, responseBody }: Recording): boolean {
    const filters = requestBody.filterGroups.flatMap((group) => group.filters);
    const wanted = filters.map(({ value }) => value.toLowerCase());
    if (responseBody.total !== responseBody.results.length) return true;
    return responseBody.results.some(
      ({ properties }) => !wanted.includes(properties[filters[0]?.propertyName ?? '']?.toLowerCase() ?? ''),
    );
  }

  test('to searches have the same keys, totals and properties', async () => {
    // Some were recorded while the index was behind: they count archived records, or show one that no longer has the
    // value it was found by.
    const searches = ofKind('/search', 200).filter((recording) => !wasBehind(recording));
    expect(searches.length).toBeGreaterThan(330);
    for (const recording of searches) {
      await clear();
      await seed(recording, recording.responseBody.results, []);
      const answer = await send(recording);
      expect([answer.status, answer.body.total, shapeOf(answer.body)]).toEqual([
        200,
        recording.responseBody.total,
        shapeOf(recording.responseBody),
      ]);
    }
  });

  test('to creations have the same keys and properties', async () => {
    const creations = ofKind('/batch/create', 201);
    expect(creations.length).toBeGreaterThan(10);
    for (const recording of creations) {
      await clear();
      const answer = await send(recording);
      expect(answer.status).toBe(201);
      const byProperties = (body: Body) => ({
        keys: Object.keys(body).sort(),
        sets: body.results.map(({ properties }) => Object.keys(properties).join()).sort(),
      });
      expect(byProperties(answer.body)).toEqual(byProperties(recording.responseBody));
    }
  });

  test('to updates have the same keys and properties', async () => {
    const updates = ofKind('/batch/update', 200);
    expect(updates.length).toBeGreaterThan(10);
    for (const recording of updates) {
      await clear();
      const keys = ['email', 'domain', 'grouparoo_object_property'];
      const sent = recording.requestBody.inputs.flatMap(({ properties }) => Object.keys(properties));
      await seed(
        recording,
        recording.responseBody.results,
        sent.filter((name: string) => !keys.includes(name)),
      );
      const inputs = recording.requestBody.inputs.map((input) => ({ ...input, id: ids.get(input.id) ?? '' }));
      const answer = await send({ ...recording, requestBody: { ...recording.requestBody, inputs } });
      expect([answer.status, shapeOf(answer.body)]).toEqual([200, shapeOf(recording.responseBody)]);
    }
  });

  test('to archivings are 204', async () => {
    for (const recording of ofKind('/batch/archive', 204)) expect((await send(recording)).status).toBe(204);
  });

  test('to a sixth search in a second say what the recorded ones say', async () => {
    const [recording] = ofKind('/search', 429);
    if (!recording) throw new Error('No recording of a 429');
    jest.spyOn(performance, 'now').mockReturnValue(0);
    for (let call = 0; call < 5; call += 1) expect((await send(recording, 'app')).status).toBe(200);
    const answer = await send(recording, 'app');
    expect(answer.status).toBe(429);
    expect(answer.body).toMatchObject({
      status: 'error',
      message: recording.responseBody.message,
      category: recording.responseBody.category,
    });
    jest.restoreAllMocks();
  });
});
