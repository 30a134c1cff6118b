import { PROPERTY_PREFIX } from '../../../../src/qualification';
import { whyUnfit, type AccountDealProperty, type Mapping } from '../../../../src/settings';
import type { SectionProps } from '../../section/section-props';
import type { CriterionAt } from '../edits/criterion-at';

/** The account's properties that a criterion can be kept in, by their labels: none that another criterion of its framework is in. */
export function fittingProperties(
  { draft, account, words }: SectionProps,
  { frameworkId, criterionId }: CriterionAt,
): readonly AccountDealProperty[] {
  const others = Object.entries(draft.mappings[frameworkId] ?? {})
    .filter(([id]) => id !== criterionId)
    .map(([, { property }]) => property);
  return account.properties
    .filter((property) => whyUnfit(property) === null && property.options.length > 0)
    .filter(({ name }) => !name.startsWith(PROPERTY_PREFIX) && !others.includes(name))
    .sort((one, other) => one.label.localeCompare(other.label, words.language));
}

/** An option of a mapped property. */
export interface MappedOption {
  readonly value: string;
  readonly label: string;
  /** Whether the property no longer has it. */
  readonly isGone: boolean;
}

/** The options of a mapped property, in its order; then those that the mapping names and it no longer has. */
export function mappedOptions(
  { levels }: Mapping,
  property: AccountDealProperty | undefined,
): readonly MappedOption[] {
  const options = property?.options ?? [];
  const gone = Object.keys(levels).filter((value) => !options.some((option) => option.value === value));
  return [
    ...options.map(({ value, label }) => ({ value, label, isGone: false })),
    ...gone.map((value) => ({ value, label: value, isGone: true })),
  ];
}
