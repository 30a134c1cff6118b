import { appendFileSync, copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDeal, newFolder, openAccount } from './an-account';
import type { TestAccount } from './an-account';

const LOG = 'log.0.jsonl';

/** Everything an account holds that a request can see. */
async function everything(account: TestAccount): Promise<unknown> {
  const read = (path: string) => account.get(path);
  const withHistory =
    'properties=dealname,amount,qual_note,num_associated_contacts&propertiesWithHistory=amount&associations=contacts,companies';
  return {
    deals: await read(`/crm/v3/objects/deals?limit=50&${withHistory}`),
    archived: await read('/crm/v3/objects/deals?archived=true'),
    contacts: await read('/crm/v3/objects/contacts?associations=deals'),
    settings: (await account.call('GET', '/crm/v3/objects/p_settings?properties=key')).body.results,
    properties: await read('/crm/v3/properties/deals'),
    groups: await read('/crm/v3/properties/deals/groups'),
    pipelines: await read('/crm/v3/pipelines/deals'),
    labels: await read('/crm/v4/associations/deals/contacts/labels'),
    schemas: await read('/crm-object-schemas/v3/schemas'),
    views: await read('/workbench/views/deals'),
  };
}

/** One of every kind of change. */
async function fill(account: TestAccount): Promise<void> {
  await account.ok('POST', '/crm/v3/properties/deals/groups', { name: 'qual', label: 'Qualification' });
  await account.ok('POST', '/crm/v3/properties/deals', {
    name: 'qual_note',
    label: 'Note',
    groupName: 'qual',
    type: 'string',
    fieldType: 'textarea',
  });
  const deal = await createDeal(account, { amount: '1', qual_note: 'Åsa sade: ”ja” 👍\nrad två' });
  await account.ok('PATCH', `/crm/v3/objects/deals/${deal}`, { properties: { amount: '2' } });
  const contact = await account.ok('POST', '/crm/v3/objects/contacts', {
    properties: { email: 'a@example.com' },
  });
  await account.ok('PUT', `/crm/v4/objects/deals/${deal}/associations/default/contacts/${contact.id}`);
  await account.ok('DELETE', `/crm/v3/objects/deals/${await createDeal(account)}`);
  await account.ok('PATCH', '/crm/v3/pipelines/deals/default', { label: 'Försäljning' });
  await account.ok('POST', '/crm/v4/associations/deals/contacts/labels', {
    name: 'champion',
    label: 'Champion',
  });
  await account.ok('POST', '/crm-object-schemas/v3/schemas', {
    name: 'settings',
    labels: { singular: 'Settings', plural: 'Settings' },
    requiredProperties: ['key'],
    properties: [{ name: 'key', label: 'Key', type: 'string', fieldType: 'text', hasUniqueValue: true }],
    associatedObjects: ['deals'],
  });
  await account.ok('POST', '/crm/v3/objects/p_settings', { properties: { key: 'main' } });
  await account.ok('PUT', '/workbench/views/deals', {
    views: [{ id: 'v', name: 'Mine', columns: ['amount'], filters: [], query: '', sort: null }],
  });
}

describe('the data folder', () => {
  test('holds the same account after a close (snapshot) and after a kill (log)', async () => {
    const account = await openAccount();
    await fill(account);
    const before = await everything(account);
    const killed = newFolder();
    copyFileSync(join(account.dataDir, LOG), join(killed, LOG));
    await account.hubspot.close();
    expect(readdirSync(account.dataDir).sort()).toEqual(['log.1.jsonl', 'snapshot.jsonl']);

    for (const dataDir of [account.dataDir, killed]) {
      const reopened = await openAccount({ dataDir });
      expect(await everything(reopened)).toEqual(before);
      expect(Number(await createDeal(reopened))).toBeGreaterThan(20_000_000_001);
      await reopened.hubspot.close();
    }
  });

  test('keeps what is written after a snapshot', async () => {
    const account = await openAccount();
    await createDeal(account, { dealname: 'first' });
    await account.hubspot.close();
    const second = await openAccount({ dataDir: account.dataDir });
    await createDeal(second, { dealname: 'second' });
    await second.hubspot.close();
    const third = await openAccount({ dataDir: account.dataDir });
    const { results } = await third.ok('GET', '/crm/v3/objects/deals');
    expect(results.map((deal) => deal.properties['dealname'])).toEqual(['first', 'second']);
    expect(new Set(results.map(({ id }) => id)).size).toBe(2);
    await third.hubspot.close();
  });

  test('loads a log that was cut, loses at most the cut entry, and goes on from there', async () => {
    const account = await openAccount();
    for (const name of ['one', 'två 👍', 'three']) await createDeal(account, { dealname: name });
    const log = readFileSync(join(account.dataDir, LOG));
    await account.hubspot.close();

    // Every byte is cut in log-file.test.ts; opening whole accounts, within each line and after it is enough.
    const ends = [...log.keys()].filter((index) => log[index] === 10).map((index) => index + 1);
    for (const length of ends.flatMap((end) => [end - 40, end])) {
      const dataDir = newFolder();
      writeFileSync(join(dataDir, LOG), log.subarray(0, length));
      const whole = log.subarray(0, length).filter((byte) => byte === 10).length;
      const cut = await openAccount({ dataDir });
      await createDeal(cut, { dealname: 'next' });
      await cut.hubspot.close();
      const again = await openAccount({ dataDir });
      const { results } = await again.ok('GET', '/crm/v3/objects/deals');
      const names = results.map((deal) => deal.properties['dealname']);
      expect(names).toEqual([...['one', 'två 👍', 'three'].slice(0, whole), 'next']);
      await again.hubspot.close();
    }
  });

  test('that is damaged in the middle is refused, by file and byte', async () => {
    const account = await openAccount();
    for (const name of ['one', 'two', 'three']) await createDeal(account, { dealname: name });
    const log = readFileSync(join(account.dataDir, LOG), 'utf8');
    const dataDir = newFolder();
    writeFileSync(join(dataDir, LOG), log.replace('two', 'tvo'));
    await expect(openAccount({ dataDir })).rejects.toThrow(
      /log\.0\.jsonl is damaged at byte \d+ and has sound entries after it/,
    );
    await account.hubspot.close();
  });

  test('whose snapshot is cut is refused', async () => {
    const account = await openAccount();
    await createDeal(account);
    await account.hubspot.close();
    const snapshot = join(account.dataDir, 'snapshot.jsonl');
    const lines = readFileSync(snapshot, 'utf8').split('\n');
    writeFileSync(snapshot, lines.slice(0, -2).join('\n'));
    await expect(openAccount({ dataDir: account.dataDir })).rejects.toThrow(/snapshot .* is damaged/);
  });

  test.each(['snapshot.jsonl', 'log.1.jsonl'])('without its %s is refused, not begun anew', async (file) => {
    const account = await openAccount();
    await fill(account);
    await account.hubspot.close();
    rmSync(join(account.dataDir, file));
    await expect(openAccount({ dataDir: account.dataDir })).rejects.toThrow('is not complete');
    expect(readdirSync(account.dataDir)).toHaveLength(1);
  });

  test('ignores what a kill during a snapshot leaves behind', async () => {
    const account = await openAccount();
    await createDeal(account, { dealname: 'kept' });
    const killed = newFolder();
    copyFileSync(join(account.dataDir, LOG), join(killed, LOG));
    writeFileSync(join(killed, 'log.1.jsonl'), '');
    appendFileSync(join(killed, 'snapshot.jsonl.new'), 'half a li');
    await account.hubspot.close();
    const reopened = await openAccount({ dataDir: killed });
    expect((await reopened.ok('GET', '/crm/v3/objects/deals')).results).toHaveLength(1);
    await reopened.hubspot.close();
  });

  test('is empty until a record is stored', async () => {
    const account = await openAccount();
    expect(account.hubspot.isEmpty).toBe(true);
    await account.ok('POST', '/crm/v3/properties/deals/groups', { name: 'qual', label: 'Qualification' });
    expect(account.hubspot.isEmpty).toBe(true);
    await createDeal(account);
    expect(account.hubspot.isEmpty).toBe(false);
    await account.hubspot.close();
  });
});
