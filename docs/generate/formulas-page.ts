import { canonicalText, printFormula } from '../../src/formula-language';
import { formulaSet, namedProperty, type FormulaAccount, type FormulaSet } from '../../src/formulas';
import { frameworks, milestones } from '../../src/frameworks';
import { defaultRulebook, type Rulebook } from '../../src/settings';
import { generatedNote, page, table } from './markdown';

/** A pipeline with a stage for each milestone, which its formulas name. */
const account: FormulaAccount = {
  currency: null,
  properties: [],
  pipelines: [
    {
      id: 'default',
      stages: milestones.map((id) => ({ id: `stage_${id}`, probability: null, closed: false })),
    },
  ],
};

/** docs/formulas.md: the formulas with which HubSpot can keep the figures itself. */
export function formulasPage(): string {
  const meddic = setFor('meddic');
  return page(
    generatedNote,
    '# Formulas',
    'HubSpot can keep score, completeness, band and readiness itself, in calculated deal properties: whoever changes a deal, within minutes, with no function ' +
      'and no job. `npx plumbline formulas` prints their formulas for the settings of an account. They are made in `src/formulas` from the same frameworks and ' +
      'settings that the rules use, and `tests/src/formulas` holds each to what the rules say of random deals. `figures: both` or `figures: live` in the settings asks for ' +
      'them, and `npx plumbline provision` or the settings page makes them and keeps them to the settings; nobody has run them on a live account yet ([decision 18](decisions/0018-figures-that-hubspot-keeps.md)).',
    '## What is in them',
    [
      '- **Levels first.** The answers of a framework are written together in one text, `a2b-c/d3`: a letter for the criterion, then what its answer counts for, `-` unanswered, `/` not applicable. ' +
        'In HubSpot a property without a value blanks whatever it is added to; so each is guarded once, and the figures read the text.',
      `- **Who is named** no formula can see. \`${namedProperty('champion')}\` and its like hold 1 where a contact has the role; without a value nobody is named.`,
      '- **The milestone** is a number from 1 (discovery) to 6 (commit), from the ids of the account’s stages; 0 stands for a closed or unknown stage.',
      '- **Which framework rules** a deal is found by the rules of its pipeline. A rule that compares dates, or looks at a property that the account lacks, cannot be said: then there are no formulas at all.',
      '- **A closed deal** keeps the figures it was closed with.',
      '- **Out of date** is not told: that an answer is old makes no deal less ready here. What formulas can tell of time nobody has shown.',
      '- **Two spellings.** The short one (`--short`) trusts that level properties have no options but ours.',
    ].join('\n'),
    '## How long they are',
    'In characters, for an account in which one framework rules every deal.',
    table(
      ['framework', 'levels', 'levels, short', 'score', 'readiness', 'met', 'band', 'completeness'],
      frameworks.map((framework) => [framework.label, ...lengths(framework.id)]),
    ),
    '## MEDDIC, whole',
    ...meddic.properties.flatMap(({ name, formula }) => [
      `### \`${name}\``,
      `\`\`\`\n${printFormula(formula)}\n\`\`\``,
    ]),
  );
}

function setFor(id: string, spelling: 'full' | 'short' = 'full'): FormulaSet {
  const settings = { ...defaultRulebook.settings, defaultFramework: id, enabledFrameworks: [id] };
  const rulebook: Rulebook = { ...defaultRulebook, settings };
  return formulaSet(rulebook, account, { spelling });
}

function lengths(id: string): readonly string[] {
  const long = lengthsByPurpose(setFor(id));
  const short = lengthsByPurpose(setFor(id, 'short'));
  return [long('levels'), short('levels'), ...['score', 'ready', 'met', 'band', 'completeness'].map(long)];
}

function lengthsByPurpose({ properties }: FormulaSet): (figure: string) => string {
  return (figure) => {
    const found = properties.find(({ of }) => 'figure' in of && of.figure === figure);
    return found === undefined ? '' : canonicalText(found.formula).length.toLocaleString('en');
  };
}
