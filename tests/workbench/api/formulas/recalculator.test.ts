import { DEAL } from '../../../../workbench/api/model/definitions/object-type';
import type { Change } from '../../../../workbench/api/model/state/change';
import { Recalculator } from '../../../../workbench/api/store/recalculator';
import { Store } from '../../../../workbench/api/store/store';
import { newFolder } from '../an-account';

const DELAY = 1_000;
const by = { type: 'INTEGRATION', id: 'test' } as const;

/** More than are worked out in one go. */
const MANY = 4_500;

/** An account with a calculated property `more`, one more than the amount, of which nothing waits. */
function anAccount() {
  const store = Store.open(newFolder());
  const recalculator = new Recalculator(store, 0);
  const type = store.state.type(DEAL);
  const amount = type.property('amount');
  if (amount === undefined) throw new Error('A deal has an amount');
  const more = { name: 'more', calculated: true, hubspotDefined: false, calculationFormula: 'amount + 1' };
  store.commit([{ kind: 'property', type: DEAL, property: { ...amount, ...more } }]);
  recalculator.setDelay(DELAY);
  return {
    write: (kind: 'create' | 'write', ids: readonly number[], value: number) =>
      store.commit(
        ids.map((id): Change => ({ kind, type: DEAL, id: `${id}`, at: 0, by, set: { amount: `${value}` } })),
      ),
    more: (id: number) => type.recordOrThrow(`${id}`).values['more'],
    withoutValue: () =>
      [...type.records.values()].filter(({ values }) => values['more'] === undefined).length,
    close: () => store.close(),
  };
}

beforeEach(() => jest.useFakeTimers({ doNotFake: ['setImmediate'] }));
afterEach(() => jest.useRealTimers());

const oneTurn = () => new Promise((resolve) => setImmediate(resolve));

test('every change has a delay of its own, and those that wait are not forgotten after the first', async () => {
  const account = anAccount();
  account.write('create', [1], 1);
  jest.advanceTimersByTime(DELAY / 2);
  account.write('create', [2], 2);
  jest.advanceTimersByTime(DELAY / 2 - 1);
  expect([account.more(1), account.more(2)]).toEqual([undefined, undefined]);
  jest.advanceTimersByTime(1);
  await oneTurn();
  await oneTurn();
  expect([account.more(1), account.more(2)]).toEqual(['2', undefined]);
  jest.advanceTimersByTime(DELAY / 2 - 1);
  expect(account.more(2)).toBeUndefined();
  jest.advanceTimersByTime(1);
  await oneTurn();
  expect(account.more(2)).toBe('3');
  account.close();
});

test('many are worked out portion by portion, and a change in between costs none of them', async () => {
  const account = anAccount();
  const ids = Array.from({ length: MANY }, (_, index) => index + 1);
  account.write('create', ids, 1);
  jest.advanceTimersByTime(DELAY);
  expect(account.withoutValue()).toBeGreaterThan(0);
  expect(account.withoutValue()).toBeLessThan(MANY);
  account.write('write', [1], 5);
  // So late that the change is due while the others are still under way.
  jest.advanceTimersByTime(2 * DELAY);
  for (let turn = 0; turn < MANY; turn += 1) await oneTurn();
  jest.advanceTimersByTime(DELAY);
  await oneTurn();
  expect(account.withoutValue()).toBe(0);
  expect(account.more(1)).toBe('6');
  expect(account.more(MANY)).toBe('2');
  account.close();
});
