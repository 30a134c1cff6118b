import fs, { mkdirSync, readdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { DEAL } from '../../../workbench/api/model/definitions/object-type';
import { Store } from '../../../workbench/api/store/store';
import { newFolder } from './an-account';

const enough = 200;
let said: jest.SpiedFunction<typeof console.error>;
beforeEach(() => {
  said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => said.mockRestore());

/** A snapshot is due at the end of this turn, before anything that asks for a turn later. */
const afterRequest = () => new Promise((resolve) => setImmediate(resolve));

/** Keeps a view of more than 200 bytes, which is enough for a snapshot. */
async function keep(store: Store, name: string): Promise<void> {
  const view = { id: name, name, columns: ['dealname'], filters: [], query: 'x'.repeat(200), sort: null };
  store.commit([{ kind: 'views', type: DEAL, views: [view] }]);
  await afterRequest();
}

function kept(folder: string): string | undefined {
  const store = Store.open(folder);
  const name = store.state.views.get(DEAL)?.[0]?.name;
  store.close();
  return name;
}

function diskFull(): never {
  throw new Error('ENOSPC: no space left on device');
}

describe('a snapshot that cannot be written', () => {
  test('fails no write, loses none, and is said once', async () => {
    const folder = newFolder();
    const store = Store.open(folder, { logBytesBeforeSnapshot: enough, snapshotWriter: diskFull });
    for (const name of ['one', 'two', 'three', 'four', 'five']) await keep(store, name);
    expect(store.state.views.get(DEAL)?.[0]?.name).toBe('five');
    store.close();
    expect(said).toHaveBeenCalledTimes(1);
    expect(String(said.mock.calls[0]?.[0])).toContain(`No snapshot of ${folder} can be written`);
    expect(readdirSync(folder)).toEqual(['log.0.jsonl']);
    expect(kept(folder)).toBe('five');
  });

  test('leaves no file open', async () => {
    const folder = newFolder();
    const [opened, closed] = [jest.spyOn(fs, 'openSync'), jest.spyOn(fs, 'closeSync')];
    const openFiles = () => opened.mock.calls.length - closed.mock.calls.length;
    const store = Store.open(folder, { logBytesBeforeSnapshot: enough, snapshotWriter: diskFull });
    for (let index = 0; index < 20; index += 1) await keep(store, `${index}`);
    expect(opened.mock.calls.length).toBeGreaterThan(2);
    expect(openFiles()).toBe(1);
    store.close();
    expect(openFiles()).toBe(0);
    opened.mockRestore();
    closed.mockRestore();
  });

  test('is not tried again at every write, but when the log has grown as much again', async () => {
    let attempts = 0;
    const snapshotWriter = () => {
      attempts += 1;
      diskFull();
    };
    const store = Store.open(newFolder(), { logBytesBeforeSnapshot: 3_000, snapshotWriter });
    for (let index = 0; index < 40; index += 1) await keep(store, `${index}`);
    expect(attempts).toBeGreaterThan(1);
    expect(attempts).toBeLessThan(6);
    store.close();
  });

  test('is written once the disk lets it, and what follows goes into the log after it', async () => {
    const folder = newFolder();
    const inTheWay = join(folder, 'snapshot.jsonl.new');
    mkdirSync(inTheWay);
    const store = Store.open(folder, { logBytesBeforeSnapshot: enough });
    await keep(store, 'one');
    expect(readdirSync(folder)).not.toContain('snapshot.jsonl');
    rmdirSync(inTheWay);
    await keep(store, 'two');
    expect(readdirSync(folder).sort()).toEqual(['lock', 'log.1.jsonl', 'snapshot.jsonl']);
    await keep(store, 'three');
    store.close();
    expect(kept(folder)).toBe('three');
    expect(said).toHaveBeenCalledTimes(1);
  });
});

test('a snapshot is not written within the request that fills the log', async () => {
  const folder = newFolder();
  const store = Store.open(folder, { logBytesBeforeSnapshot: enough });
  const done = keep(store, 'one');
  expect(readdirSync(folder)).not.toContain('snapshot.jsonl');
  await done;
  expect(readdirSync(folder)).toContain('snapshot.jsonl');
  store.close();
});
