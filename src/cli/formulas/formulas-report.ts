import { canonicalText, partsOf, printFormula } from '../../formula-language';
import {
  namedProperty,
  type FormulaProperty,
  type FormulaPurpose,
  type FormulaSet,
  type LiveFigure,
  type Unsayable,
} from '../../formulas';
import { pathWords } from '../../settings';
import { pairs, textOf } from '../layout';
import { count, plain } from '../numbers';

/** What a script reads. */
export function formulasJson({ properties, figures, left, unsayable, roles }: FormulaSet) {
  return {
    properties: properties.map((property) => ({
      name: property.name,
      type: property.type,
      purpose: purposeWords(property.of),
      length: canonicalText(property.formula).length,
      reads: propertiesRead(property),
      formula: canonicalText(property.formula),
    })),
    figures,
    left,
    storedHelpers: roles.map(namedProperty),
    unsayable,
  };
}

/** What a person reads: a list of what there is, then each formula. */
export function formulasReport(set: FormulaSet): string {
  if (set.unsayable.length > 0) return textOf(unsayableLines(set));
  const { properties, roles } = set;
  const rows = properties.map((property) => {
    const length = plain(canonicalText(property.formula).length);
    return [property.name, `${purposeWords(property.of)} ${length} characters.`] as const;
  });
  const helpers =
    roles.length === 0
      ? []
      : [
          `They read ${roles.map(namedProperty).join(', ')}, 1 where a contact has the role: formulas do not see who is named.`,
        ];
  return textOf([
    `${count(properties.length, 'calculated deal property', 'calculated deal properties')}, in the order in which they are made:`,
    ...pairs(rows),
    ...helpers,
    ...properties.flatMap(formulaLines),
  ]);
}

function formulaLines(property: FormulaProperty): readonly string[] {
  const { name, type, formula } = property;
  return [
    '',
    `${name} (${type}) reads ${propertiesRead(property).join(', ') || 'nothing'}`,
    ...printFormula(formula)
      .split('\n')
      .map((line) => `  ${line}`),
  ];
}

function unsayableLines({ unsayable }: FormulaSet): readonly string[] {
  return [
    'HubSpot cannot keep the figures itself with these settings:',
    ...unsayable.map((each) => `  ${unsayableWords(each)}.`),
    'The figures that Plumbline stores are as they were.',
  ];
}

/** What of the settings no formula can say, with where it is: `pipelines.sales.rules[0].when.conditions[1]: …`. */
export function unsayableWords({ path, why, name }: Unsayable): string {
  const what =
    why === 'gone' ? `the account does not have "${name}" any more` : `formulas cannot compare "${name}"`;
  return `${pathWords(path)}: ${what}`;
}

const figureWords: Readonly<Record<LiveFigure, string>> = {
  score: 'Score',
  ready: 'Readiness',
  band: 'Band',
  completeness: 'Completeness',
};

function purposeWords(of: FormulaPurpose): string {
  switch (of.kind) {
    case 'live':
      return `${figureWords[of.figure]} of every deal.`;
    case 'milestone':
      return 'The number of the deal’s milestone, 1 to 6.';
    case 'framework':
      return 'The framework that rules the deal.';
    case 'framework-figure':
      if (of.figure === 'levels') return `What the answers count for under ${of.framework.label}.`;
      if (of.figure === 'met')
        return `How much of what the stage expects is there under ${of.framework.label}.`;
      return `${figureWords[of.figure]} under ${of.framework.label}.`;
  }
}

function propertiesRead({ formula }: FormulaProperty): readonly string[] {
  const names = partsOf(formula).flatMap((part) => (part.kind === 'property' ? [part.name] : []));
  return [...new Set(names)].sort();
}
