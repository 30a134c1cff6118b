import { canonicalText } from '../../src/formula-language';
import { formulaSet, type Spelling } from '../../src/formulas';
import { frameworks } from '../../src/frameworks';
import { rulebookOf, settingsSchema } from '../../src/settings';
import type { Measurement } from './main';

/** The longest formula that somebody was seen making on a live account, in characters. */
const SEEN = 1_066;

const account = { pipelines: [], currency: null, properties: [] };

/** The formulas of every framework as it is built in, where it rules all deals: the longest of each, and of all. */
export function measureFormulaLengths(): readonly Measurement[] {
  const each = frameworks.map(({ id }) => {
    const [full, short] = [lengthsIn(id, 'full'), lengthsIn(id, 'short')];
    const totals = `${total(full)} characters, ${total(short)} in the short spelling`;
    return { what: `${id}: ${full.length} formulas, ${totals}`, longest: ofMostCharacters(full) };
  });
  const longest = ofMostCharacters(each.map((one) => one.longest));
  return [
    ...each.map((one) => lengthOf(one.what, one.longest.length)),
    lengthOf(`The longest of all, ${longest.name}`, longest.length),
  ];
}

interface Named {
  readonly name: string;
  readonly length: number;
}

function lengthsIn(id: string, spelling: Spelling): readonly Named[] {
  const settings = settingsSchema.parse({ enabledFrameworks: [id], defaultFramework: id });
  const { properties } = formulaSet(rulebookOf(settings, 1), account, { spelling });
  return properties.map(({ name, formula }) => ({ name, length: canonicalText(formula).length }));
}

function total(formulas: readonly Named[]): string {
  return formulas.reduce((sum, { length }) => sum + length, 0).toLocaleString('en');
}

function ofMostCharacters(formulas: readonly Named[]): Named {
  const [longest] = formulas.toSorted((a, b) => b.length - a.length);
  if (longest === undefined) throw new Error('There are formulas of every framework.');
  return longest;
}

function lengthOf(what: string, length: number): Measurement {
  return {
    what,
    ours: length.toLocaleString('en'),
    peer: SEEN.toLocaleString('en'),
    peerName: 'characters of the longest seen taken',
    ratio: length / SEEN,
  };
}
