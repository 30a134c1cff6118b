import type { SettingsAccount } from '../../../src/protocol/open-settings';
import type { Rulebook } from '../../../src/settings';
import { numberWords } from '../../shared/words';
import type { Names } from '../section/names';
import type { SettingsWords } from '../section/section-props';

/** Settings that a value is read from, and what it is said with. */
export interface Reading {
  readonly rulebook: Rulebook;
  readonly names: Names;
  readonly account: SettingsAccount;
  readonly words: SettingsWords;
}

/** What is not known is a dash. */
export function numberOr(value: number | undefined, words: SettingsWords): string {
  return value === undefined ? words.texts.nothingToScore : numberWords(value, words, 2);
}
