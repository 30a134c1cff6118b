/** Random choices that repeat exactly for the same seed, so that everybody who starts the demo sees the same account. */
export interface SeededRandom {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** True in `share` (0 to 1) of all cases. */
  chance(share: number): boolean;
  /** One of `choices`; throws when there is none. */
  pick<T>(choices: readonly T[]): T;
  /** One key of `weights`, each as often as its weight says. */
  pickWeighted<K extends string>(weights: Readonly<Record<K, number>>): K;
  /** All of `items` in another order. */
  shuffle<T>(items: readonly T[]): T[];
  /** Standard normal: mean 0, deviation 1. */
  normal(): number;
}

/**
 * A generator for `seed` (any 32-bit whole number).
 *
 * The stream is mulberry32 by Tommy Ettinger (public domain): 32 bits of state are plenty for a few thousand choices.
 */
export function seededRandom(seed: number): SeededRandom {
  const next = mulberry32(seed);
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    chance: (share) => next() < share,
    pick: (choices) => at(choices, whole(0, choices.length - 1)),
    pickWeighted: (weights) => pickWeighted(weights, next()),
    shuffle: (items) => shuffle(items, whole),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}

function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pickWeighted<K extends string>(weights: Readonly<Record<K, number>>, share: number): K {
  const keys = keysOf(weights);
  let left = share * keys.reduce((sum, key) => sum + weights[key], 0);
  const found = keys.find((key) => (left -= weights[key]) < 0);
  return found ?? at(keys, keys.length - 1);
}

function shuffle<T>(items: readonly T[], whole: SeededRandom['whole']): T[] {
  const left = [...items];
  return items.map(() => {
    const [taken] = left.splice(whole(0, left.length - 1), 1);
    if (taken === undefined) throw new Error('Shuffle: ran out of items');
    return taken;
  });
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error(`No item ${index} in a list of ${items.length}`);
  return item;
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  const keys: K[] = [];
  for (const key in record) keys.push(key);
  return keys;
}
