import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LogFile } from '../../../workbench/api/store/log-file';
import { newFolder } from './an-account';

const entries = [{ n: 1 }, { text: 'två 👍\n\u2028' }, [1, 'three']];

function replayed(path: string): unknown[] {
  const values: unknown[] = [];
  LogFile.open(path, (value) => values.push(value)).close();
  return values;
}

describe('LogFile', () => {
  const path = join(newFolder(), 'log.jsonl');
  const log = LogFile.open(path, () => undefined);
  for (const entry of entries) log.append(entry);
  log.close();
  const bytes = readFileSync(path);
  const cuts = Array.from({ length: bytes.length + 1 }, (_, length) => length);

  test('reads back what was appended', () => {
    expect(replayed(path)).toEqual(entries);
  });

  test('cut at any byte, keeps every whole entry and appends cleanly after them', () => {
    const cutPath = join(newFolder(), 'log.jsonl');
    for (const length of cuts) {
      writeFileSync(cutPath, bytes.subarray(0, length));
      const whole = entries.slice(0, bytes.subarray(0, length).filter((byte) => byte === 10).length);
      const seen: unknown[] = [];
      const cut = LogFile.open(cutPath, (value) => seen.push(value));
      cut.append('next');
      cut.close();
      expect(seen).toEqual(whole);
      expect(replayed(cutPath)).toEqual([...whole, 'next']);
    }
  });

  test('with its last entry changed by one byte, drops that entry', () => {
    const damaged = Buffer.from(bytes);
    damaged[damaged.length - 4] = 0x21;
    const damagedPath = join(newFolder(), 'log.jsonl');
    writeFileSync(damagedPath, damaged);
    expect(replayed(damagedPath)).toEqual(entries.slice(0, 2));
  });

  test('with an earlier entry changed, refuses to open and leaves the file as it is', () => {
    const damaged = Buffer.from(bytes);
    damaged[12] = 0x21;
    const damagedPath = join(newFolder(), 'log.jsonl');
    writeFileSync(damagedPath, damaged);
    expect(() => replayed(damagedPath)).toThrow('is damaged at byte 0');
    expect(readFileSync(damagedPath)).toEqual(damaged);
  });
});
