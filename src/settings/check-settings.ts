import { checkApproachSettings } from '../approach';
import { expectationFalls, findFramework, frameworks as builtIn, type Framework } from '../frameworks';
import {
  approachProperty,
  dealProperty,
  evidenceProperty,
  levelProperty,
  PROPERTY_PREFIX,
} from '../qualification';
import { nearestName } from '../texts';
import { entryOf } from './entry';
import { approachIssueWords } from './approach-issue-words';
import { approachSettingsOf } from './approach-settings';
import { checkRules } from './check-rules';
import { errorAt, noteAt, type SettingsIssue, type SettingsPath } from './issue';
import { copyChain, frameworkToCopy, missingParts, weightOf } from './own-framework';
import { frameworkIn, isUsable, rulebookOf, type Rulebook } from './rulebook';
import { MAX_CRITERIA, type OwnFramework, type Settings } from './schema';
import { MAX_PAYLOAD_LENGTH } from './settings-store';

/** Everything that is wrong with settings in themselves, or that one may not have meant; their shape is right already. */
export function checkSettings(settings: Settings): readonly SettingsIssue[] {
  const rulebook = rulebookOf(settings, 0);
  return [
    ...checkSize(settings),
    ...Object.entries(settings.ownFrameworks).flatMap(([id, own]) => checkOwn(settings, id, own)),
    ...checkPropertyNames(rulebook),
    ...checkUsed(rulebook, ['defaultFramework'], settings.defaultFramework),
    ...settings.enabledFrameworks.flatMap((id, index) =>
      checkEnabled(settings, id, ['enabledFrameworks', index]),
    ),
    ...Object.entries(settings.pipelines).flatMap(([id, { framework, rules }]) => [
      ...(framework === undefined ? [] : checkUsed(rulebook, ['pipelines', id, 'framework'], framework)),
      ...rules.flatMap((rule, index) =>
        checkUsed(rulebook, ['pipelines', id, 'rules', index, 'framework'], rule.framework),
      ),
      ...checkRules(['pipelines', id, 'rules'], rules),
    ]),
    ...Object.keys(settings.adjustments).flatMap((id) => checkAdjustment(rulebook, id)),
    ...Object.keys(settings.mappings).flatMap((id) => checkMappings(rulebook, id)),
    ...checkBands(settings),
    ...checkApproach(settings),
  ];
}

/** Whether settings may be saved: notes are no hindrance. */
export function hasErrors(issues: readonly SettingsIssue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

function checkSize(settings: Settings): readonly SettingsIssue[] {
  const { length } = JSON.stringify(settings);
  if (length <= MAX_PAYLOAD_LENGTH) return [];
  return [
    errorAt(
      [],
      `The settings have ${length} characters, and HubSpot keeps ${MAX_PAYLOAD_LENGTH}. Shorten own frameworks, or let them copy others (copyOf) instead of repeating them.`,
      `Inställningarna har ${length} tecken, och HubSpot rymmer ${MAX_PAYLOAD_LENGTH}. Korta egna ramverk, eller låt dem kopiera andra (copyOf) i stället för att upprepa dem.`,
    ),
  ];
}

/** A framework that deals are to be ruled by: it must exist, be whole and be usable. */
function checkUsed(
  { settings, frameworks }: Rulebook,
  path: SettingsPath,
  id: string,
): readonly SettingsIssue[] {
  if (isUsable(settings, id) && frameworks.some((framework) => framework.id === id)) return [];
  const own = entryOf(settings.ownFrameworks, id);
  if (own !== undefined)
    return own.retired ? [errorAt(path, `"${own.label}" is retired.`, `"${own.label}" är pensionerat.`)] : [];
  const known = findFramework(id);
  if (known === undefined) return [unknownFramework(path, id, frameworks)];
  return [
    errorAt(
      path,
      `${known.label} is not enabled: add "${id}" to enabledFrameworks.`,
      `${known.label} är inte aktiverat: lägg till "${id}" i enabledFrameworks.`,
    ),
  ];
}

function checkEnabled({ ownFrameworks }: Settings, id: string, path: SettingsPath): readonly SettingsIssue[] {
  if (findFramework(id) !== undefined) return [];
  const own = entryOf(ownFrameworks, id);
  if (own === undefined) return [unknownFramework(path, id, builtIn)];
  return [
    noteAt(
      path,
      `"${own.label}" is your own, and enabled until it is retired: this says nothing.`,
      `"${own.label}" är ert eget och aktiverat tills det pensioneras: det här säger inget.`,
    ),
  ];
}

function unknownFramework(path: SettingsPath, id: string, frameworks: readonly Framework[]): SettingsIssue {
  const near = nearestName(
    id,
    frameworks.map((framework) => framework.id),
  );
  return errorAt(
    path,
    `There is no framework "${id}".${near === null ? '' : ` Did you mean "${near}"?`}`,
    `Det finns inget ramverk "${id}".${near === null ? '' : ` Menade du "${near}"?`}`,
  );
}

function checkOwn(settings: Settings, id: string, own: OwnFramework): readonly SettingsIssue[] {
  const path: SettingsPath = ['ownFrameworks', id];
  if (findFramework(id) !== undefined)
    return [
      errorAt(path, `"${id}" is the id of a built-in framework.`, `"${id}" är ett inbyggt ramverks id.`),
    ];
  const chain = copyChain(settings.ownFrameworks, id);
  if (chain.circular) {
    const ids = chain.ids.join(' → ');
    return [
      errorAt([...path, 'copyOf'], `The copies go in a circle: ${ids}.`, `Kopiorna går i cirkel: ${ids}.`),
    ];
  }
  const { copyOf, criteria } = own;
  const copied = copyOf === undefined ? undefined : frameworkToCopy(settings.ownFrameworks, copyOf);
  if (copyOf !== undefined && copied === undefined) {
    // What is wrong with another own framework is said there.
    if (Object.hasOwn(settings.ownFrameworks, copyOf)) return [];
    return [unknownFramework([...path, 'copyOf'], copyOf, rulebookOf(settings, 0).frameworks)];
  }
  if (criteria === undefined && copied === undefined)
    return [errorAt(path, 'The framework has no criteria.', 'Ramverket har inga kriterier.')];
  return [...checkCriteria(path, own, copied), ...checkFactors(path, own, copied)];
}

function checkCriteria(
  path: SettingsPath,
  { criteria = [] }: OwnFramework,
  copied: Framework | undefined,
): readonly SettingsIssue[] {
  const ids = criteria.map(({ id }) => id);
  return [
    ...criteria.flatMap((criterion, index) => {
      const at = [...path, 'criteria', index];
      const missing = missingParts(criterion, copied);
      return [
        ...(ids.indexOf(criterion.id) === index ? [] : [twice([...at, 'id'], criterion.id)]),
        ...missing.map((part) =>
          errorAt([...at, part], `"${criterion.id}" has no ${part}.`, `"${criterion.id}" saknar ${part}.`),
        ),
        ...(expectationFalls(criterion.expected ?? {}) ? [falls([...at, 'expected'])] : []),
      ];
    }),
    ...checkWeights(
      [...path, 'criteria'],
      criteria.map((criterion) => weightOf(criterion, copied)),
    ),
  ];
}

function checkFactors(
  path: SettingsPath,
  { criteria, factors = [] }: OwnFramework,
  copied: Framework | undefined,
): readonly SettingsIssue[] {
  const ids = (criteria ?? copied?.criteria ?? []).map(({ id }) => id);
  return factors.flatMap((factor, index) =>
    factor.flatMap((id, place) => checkFactor([...path, 'factors', index, place], id, ids, factors)),
  );
}

function checkFactor(
  path: SettingsPath,
  id: string,
  ids: readonly string[],
  factors: readonly (readonly string[])[],
): readonly SettingsIssue[] {
  if (!ids.includes(id))
    return [
      errorAt(path, `The framework has no criterion "${id}".`, `Ramverket har inget kriterium "${id}".`),
    ];
  return factors.flat().filter((each) => each === id).length > 1 ? [twice(path, id)] : [];
}

function twice(path: SettingsPath, id: string): SettingsIssue {
  return errorAt(path, `"${id}" is there twice.`, `"${id}" finns två gånger.`);
}

function falls(path: SettingsPath): SettingsIssue {
  return errorAt(
    path,
    'It expects less at a later milestone than at an earlier one.',
    'Det förväntar sig mindre vid en senare milstolpe än vid en tidigare.',
  );
}

function checkWeights(path: SettingsPath, weights: readonly number[]): readonly SettingsIssue[] {
  if (weights.length === 0 || weights.some((weight) => weight > 0)) return [];
  return [errorAt(path, 'Every weight is 0, so nothing counts.', 'Varje vikt är 0, så inget räknas.')];
}

function checkAdjustment(rulebook: Rulebook, frameworkId: string): readonly SettingsIssue[] {
  const path: SettingsPath = ['adjustments', frameworkId];
  if (Object.hasOwn(rulebook.settings.ownFrameworks, frameworkId))
    return [
      errorAt(
        path,
        'This framework is your own: change it under ownFrameworks.',
        'Det här ramverket är ert eget: ändra det under ownFrameworks.',
      ),
    ];
  const framework = frameworkIn(rulebook, frameworkId);
  if (framework === undefined) return [unknownFramework(path, frameworkId, rulebook.frameworks)];
  const { weights, expected } = rulebook.settings.adjustments[frameworkId] ?? { weights: {}, expected: {} };
  return [
    ...Object.keys(weights).flatMap((id) => checkCriterion([...path, 'weights', id], id, framework)),
    ...checkWeights(
      [...path, 'weights'],
      framework.criteria.map(({ weight }) => weight),
    ),
    ...Object.entries(expected).flatMap(([id, levels]) => [
      ...checkCriterion([...path, 'expected', id], id, framework),
      ...(expectationFalls(levels) ? [falls([...path, 'expected', id])] : []),
    ]),
  ];
}

function checkCriterion(
  path: SettingsPath,
  id: string,
  { label, criteria }: Framework,
): readonly SettingsIssue[] {
  const ids = criteria.map((criterion) => criterion.id);
  if (ids.includes(id)) return [];
  const near = nearestName(id, ids);
  return [
    errorAt(
      path,
      `${label} has no criterion "${id}".${near === null ? '' : ` Did you mean "${near}"?`}`,
      `${label} har inget kriterium "${id}".${near === null ? '' : ` Menade du "${near}"?`}`,
    ),
  ];
}

function checkMappings(rulebook: Rulebook, frameworkId: string): readonly SettingsIssue[] {
  const path: SettingsPath = ['mappings', frameworkId];
  const framework = frameworkIn(rulebook, frameworkId);
  // What is wrong with an own framework is said there.
  if (framework === undefined && frameworkId in rulebook.settings.ownFrameworks) return [];
  if (framework === undefined) return [unknownFramework(path, frameworkId, rulebook.frameworks)];
  const mapped = Object.entries(rulebook.settings.mappings[frameworkId] ?? {});
  const properties = mapped.map(([, { property }]) => property);
  return mapped.flatMap(([id, { property, levels }], index) => [
    ...checkCriterion([...path, id], id, framework),
    ...(properties.indexOf(property) === index ? [] : [mappedTwice([...path, id, 'property'], property)]),
    ...(property.startsWith(PROPERTY_PREFIX) ? [mappedOntoOurs([...path, id, 'property'], property)] : []),
    ...(Object.values(levels).some((level) => level !== null && level !== 'na')
      ? []
      : [
          errorAt(
            [...path, id, 'levels'],
            'No option stands for a level from 0 to 3.',
            'Inget alternativ står för en nivå från 0 till 3.',
          ),
        ]),
  ]);
}

function mappedTwice(path: SettingsPath, property: string): SettingsIssue {
  return errorAt(
    path,
    `"${property}" is mapped twice in this framework: each criterion needs a property of its own.`,
    `"${property}" är kopplad två gånger i det här ramverket: varje kriterium behöver en egen egenskap.`,
  );
}

function mappedOntoOurs(path: SettingsPath, property: string): SettingsIssue {
  return errorAt(
    path,
    `"${property}" is one of Plumbline’s own: without a mapping the criterion is kept in a property of its own.`,
    `"${property}" är en av Plumblines egna: utan koppling sparas kriteriet i en egen egenskap.`,
  );
}

/** Two criteria whose ids make the same property name would overwrite each other's answers. */
function checkPropertyNames({ frameworks, settings }: Rulebook): readonly SettingsIssue[] {
  const whole = [...Object.values(dealProperty), ...Object.values(approachProperty)];
  const taken = new Map<string, string>(whole.map((name) => [name, name]));
  return frameworks.flatMap(({ id, criteria }) =>
    criteria.slice(0, MAX_CRITERIA).flatMap((criterion, index) => {
      const where = `${id}.${criterion.id}`;
      const names = [levelProperty(id, criterion.id), evidenceProperty(id, criterion.id)];
      const other = names.map((name) => taken.get(name)).find((name) => name !== undefined && name !== where);
      for (const name of names) taken.set(name, where);
      if (other === undefined || !Object.hasOwn(settings.ownFrameworks, id)) return [];
      return [
        errorAt(
          ['ownFrameworks', id, 'criteria', index, 'id'],
          `It would be kept in the same deal property as ${other}. Choose another id.`,
          `Det skulle sparas i samma affärsegenskap som ${other}. Välj ett annat id.`,
        ),
      ];
    }),
  );
}

function checkBands({ bands }: Settings): readonly SettingsIssue[] {
  if (bands.developing < bands.strong) return [];
  return [
    errorAt(['bands'], '"developing" must begin below "strong".', '"developing" måste börja under "strong".'),
  ];
}

function checkApproach({ approach }: Settings): readonly SettingsIssue[] {
  const checked = checkApproachSettings(approachSettingsOf(approach));
  const money = noMoneyNote(approach);
  if ('ok' in checked) return money;
  return [
    ...money,
    ...checked.issues.map(({ path, message }) =>
      errorAt(
        ['approach', ...path.replace(/^profiles\b/, 'bands').split('.')],
        ...approachIssueWords(message),
      ),
    ),
  ];
}

function noMoneyNote({ currency, bands }: Settings['approach']): readonly SettingsIssue[] {
  if (currency === undefined) return [];
  const { profiles } = approachSettingsOf({ currency, bands, weights: {} });
  if (Object.values(profiles).some(({ yearlyValue }) => yearlyValue !== undefined)) return [];
  return [
    noteAt(
      ['approach', 'currency'],
      `There is no exchange rate for ${currency}: deal size counts only where you give bands for it.`,
      `Det finns ingen växelkurs för ${currency}: affärens storlek räknas bara där ni anger band för den.`,
    ),
  ];
}
