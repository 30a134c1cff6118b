import type { AccountProperty, AccountPropertyOption, SentOption } from '../account/properties';

/** A property an account should have. `hasUniqueValue` can only be chosen when it is created. */
export interface WantedProperty {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly type: string;
  readonly fieldType: string;
  readonly options: readonly { readonly label: string; readonly value: string }[];
  readonly hasUniqueValue?: boolean;
  /** Values of options that it may have besides, and that are nobody else's; HubSpot is not told of them. */
  readonly knownOptions?: readonly string[];
}

/** What HubSpot is sent for a property: only what differs. */
export interface DefinitionChange {
  readonly name: string;
  readonly label?: string;
  readonly description?: string;
  readonly options?: readonly SentOption[];
}

/** A property of the same name that cannot become ours. */
export interface PropertyConflict {
  readonly name: string;
  readonly problem: string;
  /** What is in the way: the property itself, or one of its options. */
  readonly inTheWay: 'property' | 'option';
}

/** What is missing, differs or is in the way. */
export interface PropertyComparison {
  readonly create: readonly WantedProperty[];
  readonly change: readonly DefinitionChange[];
  readonly unchanged: readonly string[];
  readonly conflicts: readonly PropertyConflict[];
  /** What somebody else made of our properties and we leave alone, in words. */
  readonly leftAlone: readonly { readonly name: string; readonly what: string }[];
}

/** Compares what an account should have with what it has. Nothing that exists is ever removed. */
export function compareProperties(
  wanted: readonly WantedProperty[],
  existing: readonly AccountProperty[],
): PropertyComparison {
  const byName = new Map(existing.map((property) => [property.name, property]));
  const present = wanted.flatMap((want) => {
    const found = byName.get(want.name);
    return found === undefined ? [] : [{ want, found }];
  });
  const conflicts = present.flatMap(({ want, found }) => conflictOf(want, found));
  const changes = present.map(({ want, found }) => changeOf(want, found));
  return {
    create: wanted.filter((want) => !byName.has(want.name)),
    change: changes.filter((change) => Object.keys(change).length > 1),
    unchanged: changes.filter((change) => Object.keys(change).length === 1).map((change) => change.name),
    conflicts,
    leftAlone: present.flatMap(({ want, found }) => leftAlone(want, found)),
  };
}

/** The options HubSpot must be sent for a new property. Yes-or-no ones need exactly these two. */
export function optionsFor(want: WantedProperty): readonly SentOption[] {
  const yesOrNo = [
    { label: 'Yes', value: 'true' },
    { label: 'No', value: 'false' },
  ];
  const options = want.type === 'bool' && want.options.length === 0 ? yesOrNo : want.options;
  return options.map(({ label, value }, displayOrder) => ({ label, value, displayOrder, hidden: false }));
}

function conflictOf(want: WantedProperty, found: AccountProperty): PropertyConflict[] {
  const { name } = want;
  if (found.type !== want.type) {
    return [
      {
        name,
        problem: `it exists with type ${found.type}, and ${want.type} is needed`,
        inTheWay: 'property',
      },
    ];
  }
  // What HubSpot works out nobody can write, and whether it turns one into the other is not known.
  if (isCalculated(found) !== isCalculated(want)) {
    const needed = isCalculated(want) ? 'a calculated one' : 'one that holds what is written';
    return [
      { name, problem: `it exists as ${found.fieldType}, and ${needed} is needed`, inTheWay: 'property' },
    ];
  }
  // A property for one choice cannot hold several.
  if ((found.fieldType === 'checkbox') !== (want.fieldType === 'checkbox')) {
    return [
      {
        name,
        problem: `it exists as ${found.fieldType}, and ${want.fieldType} is needed`,
        inTheWay: 'property',
      },
    ];
  }
  if (want.hasUniqueValue === true && !found.hasUniqueValue) {
    const problem = 'it exists without unique values, which can only be chosen when a property is created';
    return [{ name, problem, inTheWay: 'property' }];
  }
  return optionsTaken(want, found);
}

/** The field type of properties that HubSpot works out by a formula. */
export const CALCULATED = 'calculation_equation';

/** Whether HubSpot works its values out by a formula. */
export function isCalculated({ fieldType }: { readonly fieldType: string }): boolean {
  return fieldType === CALCULATED;
}

/** Options of somebody else's with the label of one of ours: HubSpot refuses two of a label. */
function optionsTaken(want: WantedProperty, found: AccountProperty): PropertyConflict[] {
  const ours = optionsFor(want);
  const values = new Map(ours.map(({ label, value }) => [label.toLowerCase(), value]));
  return foreignOptions(ours, found.options).flatMap(({ label, value }) => {
    const own = values.get(label.trim().toLowerCase());
    if (own === undefined) return [];
    return [
      {
        name: want.name,
        problem: `its option "${label}" (${value}) is named as ours is (${own})`,
        inTheWay: 'option',
      },
    ];
  });
}

function changeOf(want: WantedProperty, found: AccountProperty): DefinitionChange {
  const options = optionsFor(want);
  return {
    name: want.name,
    ...(want.label === found.label.trim() ? {} : { label: want.label }),
    ...(want.description === (found.description ?? '').trim() ? {} : { description: want.description }),
    ...(optionsAgree(options, found.options) ? {} : { options: mergeOptions(options, found.options) }),
  };
}

/** Whether each of ours is there with its label, in our order; others in between or after do not matter. */
function optionsAgree(ours: readonly SentOption[], found: readonly AccountPropertyOption[]): boolean {
  const values = new Set(ours.map((option) => option.value));
  const shared = found.filter((option) => values.has(option.value)).toSorted(byDisplayOrder);
  return (
    shared.length === ours.length &&
    ours.every(({ value, label }, index) => shared[index]?.value === value && shared[index].label === label)
  );
}

/** A PATCH replaces the whole list, so the options that are not ours are sent along, after ours. */
function mergeOptions(ours: readonly SentOption[], found: readonly AccountPropertyOption[]): SentOption[] {
  const known = new Map(found.map((option) => [option.value, option]));
  const merged = ours.map((option) => ({ ...option, hidden: known.get(option.value)?.hidden ?? false }));
  const foreign = foreignOptions(ours, found).map(({ label, value, hidden, description }, index) => ({
    label,
    value,
    hidden,
    displayOrder: ours.length + index,
    ...(description === null || description === undefined ? {} : { description }),
  }));
  return [...merged, ...foreign];
}

function foreignOptions(
  ours: readonly { readonly value: string }[],
  found: readonly AccountPropertyOption[],
): AccountPropertyOption[] {
  const values = new Set(ours.map((option) => option.value));
  return found.filter((option) => !values.has(option.value)).toSorted(byDisplayOrder);
}

const byDisplayOrder = (a: AccountPropertyOption, b: AccountPropertyOption) =>
  (a.displayOrder ?? -1) - (b.displayOrder ?? -1);

function leftAlone(want: WantedProperty, found: AccountProperty): { name: string; what: string }[] {
  const { name, knownOptions = [] } = want;
  const foreign = foreignOptions(optionsFor(want), found.options).filter(
    ({ value }) => !knownOptions.includes(value),
  );
  return [
    ...foreign.map(({ label, value }) => ({ name, what: `option "${label}" (${value}), which is not ours` })),
    ...hiddenOptions(want, found).map((label) => ({
      name,
      what: `option "${label}", which is hidden, so that nobody can choose it in HubSpot`,
    })),
    ...(found.type === want.type && found.fieldType !== want.fieldType
      ? [{ name, what: `it is shown as ${found.fieldType} instead of ${want.fieldType}` }]
      : []),
  ];
}

function hiddenOptions(want: WantedProperty, found: AccountProperty): readonly string[] {
  const values = new Set(optionsFor(want).map(({ value }) => value));
  return found.options.flatMap(({ value, label, hidden }) => (hidden && values.has(value) ? [label] : []));
}
