import type { SettingsAccount } from '../../../src/protocol/open-settings';
import {
  changesBetween,
  frameworkIn,
  rulebookOf,
  type Clash,
  type Settings,
  type SettingsChange,
  type SettingsPath,
} from '../../../src/settings';
import { settingsTextsIn } from '../../../src/texts';
import { placesIn, touches } from './change-places';
import { valueWords } from './change-values';
import { listChange, listChangeOf } from './list-change';
import { namesIn } from '../section/names';
import { placeWords } from './place-words';
import type { Reading } from './reading';
import type { SettingsWords } from '../section/section-props';

/** What ids in settings are called by, and in which language. */
export interface Around {
  readonly account: SettingsAccount;
  readonly words: SettingsWords;
}

/** Two settings, of which the second are what became of the first. */
export interface Difference {
  readonly from: Settings;
  readonly to: Settings;
}

/** What differs between two settings, a line for each thing: `MEDDIC: weight of Champion, 25 → 50`. */
export function changeWords({ from, to }: Difference, around: Around): readonly string[] {
  return linesOf(changesBetween(from, to), { from, to }, around);
}

/** What both changed, and what each made of it. */
export interface ClashWords {
  readonly place: string;
  readonly mine: string;
  readonly theirs: string;
}

/** The words of a clash between two who changed the same settings. */
export function clashWords(
  { path }: Clash,
  { base, mine, theirs }: { readonly base: Settings; readonly mine: Settings; readonly theirs: Settings },
  around: Around,
): ClashWords {
  const { account, words } = around;
  const rulebooks = [mine, theirs, base].map((settings) => rulebookOf(settings, 0));
  const place = placeWords(path, namesIn(rulebooks, account, words.language), words);
  const side = (to: Settings) => {
    const touching = changesBetween(base, to).filter((change) => touches(change.path, path));
    const said = linesOf(touching, { from: base, to }, around);
    return said
      .map((line) => (line.startsWith(`${place}, `) ? line.slice(place.length + 2) : line))
      .join('; ');
  };
  return { place, mine: side(mine), theirs: side(theirs) };
}

const MAX_SUMMARY = 1_000;

/** What a save changes, in English, short enough to be kept beside it. */
export function summaryOf(difference: Difference, account: SettingsAccount): string {
  const inEnglish: SettingsWords = { texts: settingsTextsIn('en'), language: 'en' };
  const summary = changeWords(difference, { account, words: inEnglish }).join('; ');
  return summary.length <= MAX_SUMMARY ? summary : `${summary.slice(0, MAX_SUMMARY - 1)}…`;
}

function linesOf(
  changes: readonly SettingsChange[],
  { from, to }: Difference,
  { account, words }: Around,
): readonly string[] {
  const rulebooks = [rulebookOf(to, 0), rulebookOf(from, 0)] as const;
  const names = namesIn(rulebooks, account, words.language);
  const sides = {
    after: { rulebook: rulebooks[0], names, account, words },
    before: { rulebook: rulebooks[1], names, account, words },
  };
  return [...new Set(changes.flatMap((change) => lines(change, sides)))];
}

interface Sides {
  readonly before: Reading;
  readonly after: Reading;
}

/** A change of a whole group is a line for each thing in it; one deep inside a thing is that thing's. */
function lines(change: SettingsChange, sides: Sides): readonly string[] {
  const { names, words } = sides.after;
  const said = placesIn(change).flatMap((path) => lineAt(path, sides) ?? []);
  return said.length === 0 ? [placeWords(change.path, names, words)] : said;
}

function lineAt(path: SettingsPath, sides: Sides): string | null {
  const { names, words } = sides.after;
  const what = special(path, sides) ?? plain(path, sides);
  return what === null ? null : `${placeWords(path, names, words)}, ${what}`;
}

/** Null where both sides come to the same. */
function plain(path: SettingsPath, { before, after }: Sides): string | null {
  const place = path.map(String);
  const [was, is] = [valueWords(place, before), valueWords(place, after)];
  return was === is ? null : `${was} → ${is}`;
}

/** What is not said by what it was and what it is. */
function special([area, id, part]: SettingsPath, { before, after }: Sides): string | null {
  const { names, words } = after;
  const said = words.texts.settings.save.changes.value;
  const [was, is] = [before.rulebook.settings, after.rulebook.settings];
  if (area === 'enabledFrameworks')
    return listChange(
      { from: was.enabledFrameworks, to: is.enabledFrameworks, changed: [] },
      names.framework,
      words,
    );
  if (area !== 'ownFrameworks') return null;
  const ownId = String(id);
  if (!Object.hasOwn(was.ownFrameworks, ownId)) return said.newFramework;
  if (!Object.hasOwn(is.ownFrameworks, ownId)) return said.deletedFramework;
  if (part !== 'criteria') return null;
  return listChange(
    listChangeOf(criteriaOf(ownId, before, after)),
    (criterion) => names.criterion(ownId, criterion),
    words,
  );
}

type Listed = readonly { readonly id: string }[];

/** With what they copy filled in; where one side is not whole, as both are written. */
function criteriaOf(
  id: string,
  ...sides: readonly [Reading, Reading]
): { readonly from: Listed; readonly to: Listed } {
  const [from, to] = sides.map(({ rulebook }) => frameworkIn(rulebook, id)?.criteria);
  if (from !== undefined && to !== undefined) return { from, to };
  const [wasWritten = [], isWritten = []] = sides.map(
    ({ rulebook }) => rulebook.settings.ownFrameworks[id]?.criteria,
  );
  return { from: wasWritten, to: isWritten };
}
