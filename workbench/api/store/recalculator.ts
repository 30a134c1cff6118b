import {
  type CalculatedProperty,
  following,
  type FormulaSet,
  formulaSetOf,
} from '../model/formulas/formula-set';
import { probabilitiesOf, recalculated } from '../model/formulas/recalculated';
import type { Change, Stamp } from '../model/state/change';
import type { TypeState } from '../model/state/type-state';
import type { Store } from './store';

/** Records that are worked out in one go, before others get their turn: some tens of milliseconds. */
const RECORDS_PER_PORTION = 2_000;

/** What changed, and is to be followed by calculated values. */
interface Due {
  readonly type: string;
  /** Monotonic milliseconds. */
  readonly dueAt: number;
  /** When the values are said to have changed, in epoch milliseconds. */
  readonly at: number;
  readonly records: ReadonlySet<string> | 'every';
  /** Where it begins: formulas that this is true of, and those that read them. */
  readonly begins: (formula: CalculatedProperty) => boolean;
}

/**
 * Keeps the values of calculated properties: worked out anew once something changed that they read, after a delay, as HubSpot
 * does. It writes them as HubSpot's own, without touching the record's date of change. Without a delay they are right before
 * the request that changed something is answered.
 */
export class Recalculator {
  private readonly sets = new Map<string, FormulaSet>();
  private waiting: Due[] = [];
  private underWay: Generator<undefined, void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private delay: number;

  /** What the account was closed or killed in the middle of is worked out too. */
  constructor(
    private readonly store: Store,
    delayMs: number,
  ) {
    this.delay = delayMs;
    store.onCommit((changes) => this.follow(changes));
    const at = Date.now();
    this.add(
      [...store.state.types.keys()].map((type) => ({ type, at, records: 'every', begins: () => true })),
    );
  }

  get delayMs(): number {
    return this.delay;
  }

  /** From the next change on; without a delay what is waiting is worked out at once. */
  setDelay(delayMs: number): void {
    this.delay = delayMs;
    if (delayMs === 0) this.finish();
  }

  /** Works out all that is waiting. */
  finish(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.drain();
    while (this.waiting.length > 0) {
      this.underWay = this.work(this.waiting.splice(0));
      this.drain();
    }
  }

  private drain(): void {
    while (this.step());
  }

  /**
   * Works out one portion; false when there is none left. What cannot be kept (a full disk) is said and left to the next start:
   * what it follows is kept, and whoever wrote that is not to be told otherwise.
   */
  private step(): boolean {
    try {
      if (this.underWay?.next().done === false) return true;
    } catch (error) {
      console.error('Calculated values could not be kept; the next start works them out.', error);
    }
    this.underWay = undefined;
    return false;
  }

  private follow(changes: readonly Change[]): void {
    this.add([
      ...followedByRecords(changes),
      ...changes.flatMap((change) => {
        if (change.kind === 'property') return this.followedByFormula(change) ?? [];
        return change.kind === 'pipelines' ? followedByPipelines(change.type) : [];
      }),
    ]);
  }

  /** A formula that is new or says something else; whatever else of a definition changes, no value follows. */
  private followedByFormula({
    type,
    property,
  }: Extract<Change, { kind: 'property' }>): Omit<Due, 'dueAt'> | undefined {
    const before = this.sets.get(type)?.find(({ name }) => name === property.name);
    this.sets.delete(type);
    const { name, calculationFormula } = property;
    if (calculationFormula === undefined || before?.text === calculationFormula) return undefined;
    return { type, at: property.updatedAt, records: 'every', begins: (formula) => formula.name === name };
  }

  private add(dues: readonly Omit<Due, 'dueAt'>[]): void {
    const dueAt = performance.now() + this.delay;
    const concerning = dues.filter(({ type, begins }) => this.setOf(type).some(begins));
    if (concerning.length === 0) return;
    this.waiting.push(...concerning.map((due) => ({ ...due, dueAt, at: due.at + this.delay })));
    if (this.delay === 0) this.finish();
    else this.wait();
  }

  private wait(): void {
    if (this.timer !== undefined || this.underWay !== undefined || this.waiting.length === 0) return;
    const next = this.waiting.reduce((least, { dueAt }) => Math.min(least, dueAt), Infinity);
    this.timer = setTimeout(() => this.begin(), Math.max(0, next - performance.now())).unref();
  }

  private begin(): void {
    this.timer = undefined;
    const now = performance.now();
    const due = this.waiting.filter(({ dueAt }) => dueAt <= now);
    this.waiting = this.waiting.filter(({ dueAt }) => dueAt > now);
    this.underWay = this.work(due);
    this.goOn();
  }

  /** One portion, and the rest when whatever else waits had its turn. */
  private goOn(): void {
    if (this.step()) setImmediate(() => this.goOn()).unref();
    else this.wait();
  }

  /** Makes the values right, portion by portion; each is kept before the next is begun. */
  private *work(due: readonly Due[]): Generator<undefined, void> {
    for (const { type, at, records, begins } of due) {
      const state = this.store.state.type(type);
      const formulas = following(this.setOf(type), begins);
      const stamp: Stamp = { at, by: { type: 'CALCULATED', id: null } };
      const ids = records === 'every' ? state.records.keys() : records;
      for (const portion of portionsOf(ids)) {
        this.store.commit(recalculations(state, formulas, portion, stamp));
        yield;
      }
    }
  }

  private setOf(type: string): FormulaSet {
    const known = this.sets.get(type);
    if (known !== undefined) return known;
    const made = formulaSetOf(this.store.state.type(type));
    this.sets.set(type, made);
    return made;
  }
}

/** What the records follow that one request wrote, of each type together: a batch is worked out as one. */
function followedByRecords(changes: readonly Change[]): Omit<Due, 'dueAt'>[] {
  const types = new Map<string, { at: number; ids: Set<string>; names: Set<string>; isNew: boolean }>();
  for (const change of changes) {
    if ((change.kind !== 'create' && change.kind !== 'write') || change.by.type === 'CALCULATED') continue;
    const ofType = types.get(change.type) ?? { at: 0, ids: new Set(), names: new Set(), isNew: false };
    ofType.at = Math.max(ofType.at, change.at);
    ofType.ids.add(change.id);
    for (const name of Object.keys(change.set)) ofType.names.add(name);
    ofType.isNew ||= change.kind === 'create';
    types.set(change.type, ofType);
  }
  return [...types].map(([type, { at, ids, names, isNew }]) => ({
    type,
    at,
    records: ids,
    begins: ({ reads }) => isNew || [...reads.properties].some((name) => names.has(name)),
  }));
}

function followedByPipelines(type: string): Omit<Due, 'dueAt'> {
  return { type, at: Date.now(), records: 'every', begins: ({ reads }) => reads.stages };
}

function* portionsOf(ids: Iterable<string>): Generator<readonly string[]> {
  let portion: string[] = [];
  for (const id of ids) {
    portion.push(id);
    if (portion.length < RECORDS_PER_PORTION) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}

function recalculations(
  type: TypeState,
  formulas: FormulaSet,
  ids: readonly string[],
  stamp: Stamp,
): Change[] {
  const probabilities = probabilitiesOf(type.pipelines);
  return ids.flatMap((id) => {
    const record = type.active(id);
    const set = record ? recalculated(record, formulas, { probabilities, at: stamp.at }) : {};
    return Object.keys(set).length === 0
      ? []
      : [{ kind: 'write', type: type.objectType.objectTypeId, id, ...stamp, set }];
  });
}
