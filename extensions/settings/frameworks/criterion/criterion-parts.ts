import type { Criterion } from '../../../../src/frameworks';
import type { OwnCriterion, OwnText, SettingsPath } from '../../../../src/settings';
import type { Text } from '../../../../src/texts';
import type { CriterionProps } from '../editor/framework-editor-props';
import type { CriterionParts } from '../edits/slim-criterion';

/** Words of a criterion that one field holds. */
export interface WordPart {
  readonly name: 'label' | 'counts' | 'assumed' | 'stated' | 'proven' | 'misreading';
  /** Where it is in the criterion. */
  readonly path: SettingsPath;
  readonly label: string;
  /** What ops say; undefined: as in the copied criterion, or nothing. */
  readonly own: OwnText | undefined;
  readonly copied: Text | undefined;
  /** The change that makes it say something else; undefined: as in the copied criterion, or nothing. */
  readonly partsWith: (entered: OwnText | undefined) => CriterionParts;
}

/** A criterion as ops define it; of one that is not written down, nothing. */
export function definedCriterion({ own, criterion }: CriterionProps): Partial<OwnCriterion> {
  return own?.criteria?.find(({ id }) => id === criterion.id) ?? {};
}

/** The criterion it copies. */
export function copiedCriterion({ standard, criterion }: CriterionProps): Criterion | undefined {
  return standard?.criteria.find(({ id }) => id === criterion.id);
}

/** The words of a criterion, but its questions: its name and what counts, then what each level looks like, then the misreading. */
export function wordParts(
  props: CriterionProps,
): readonly [label: WordPart, counts: WordPart, ...others: WordPart[]] {
  const { criterion, words } = props;
  const { texts } = words;
  const said = texts.settings.frameworks;
  const own = definedCriterion(props);
  const copied = copiedCriterion(props);
  const single = (name: 'label' | 'counts' | 'misreading', label: string): WordPart => ({
    name,
    path: [name],
    label,
    own: own[name],
    copied: copied?.[name],
    partsWith: (entered) => ({ [name]: entered }),
  });
  const level = (name: 'assumed' | 'stated' | 'proven', word: string): WordPart => ({
    name,
    path: ['levels', name],
    label: said.inPractice(word),
    own: own.levels?.[name],
    // Without a copied criterion the words are those for any criterion.
    copied: copied?.levels[name] ?? (own.levels?.[name] === undefined ? criterion.levels[name] : undefined),
    partsWith: (entered) => ({ levels: { ...own.levels, [name]: entered } }),
  });
  return [
    single('label', said.name),
    single('counts', said.counts),
    level('assumed', texts.level['1']),
    level('stated', texts.level['2']),
    level('proven', texts.level['3']),
    single('misreading', said.misreading),
  ];
}
