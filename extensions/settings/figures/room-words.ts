import type { FormulasView } from './formulas-view';
import { placeWords } from '../changes/place-words';
import type { SectionProps } from '../section/section-props';
import { failureWords } from '../../shared/failure-words';
import { listWords, numberWords } from '../../shared/words';

/** What there is room for, in words. */
export interface RoomWords {
  readonly title: string;
  /** Why not all of it, and what to do. */
  readonly lines: readonly string[];
  readonly isWhole: boolean;
}

type Saying = Pick<SectionProps, 'names' | 'words'>;

/** What of the figures HubSpot can keep in this account, what that takes, and what to do where it is not all of them. */
export function roomWords(formulas: FormulasView, saying: Saying): RoomWords {
  const { words } = saying;
  const said = words.texts.settings.figures;
  const { left, unread } = formulas;
  if (unread !== null)
    return { title: said.askFailed, lines: [failureWords(unread, words.texts, true).text], isWhole: false };
  const figures = formulas.figures.filter((figure) => !left.some((each) => each.figure === figure));
  if (left.length === 0) return { title: wholeWords(formulas, saying), lines: [], isWhole: true };
  const named = (of: FormulasView['figures']) =>
    listWords(
      of.map((figure) => said.figure[figure]),
      words,
    );
  const old = left.filter(({ exists }) => exists).map(({ figure }) => figure);
  return {
    title: figures.length === 0 ? said.none : said.partly(named(figures)),
    lines: [...whyLines(formulas, saying), ...(old.length === 0 ? [] : [said.oldOnes(named(old))])],
    isWhole: false,
  };
}

function wholeWords({ lacking, limit }: FormulasView, { words }: Saying): string {
  const said = words.texts.settings.figures;
  if (limit === null) return said.inPlaceUnknown;
  const [used, most] = [numberWords(limit.usage, words), numberWords(limit.limit, words)];
  return lacking === 0 ? said.inPlace(used, most) : said.fits(numberWords(lacking, words), used, most);
}

function whyLines(formulas: FormulasView, saying: Saying): readonly string[] {
  const said = saying.words.texts.settings.figures;
  const whys = new Set(formulas.left.map(({ why }) => why));
  return [...whys].flatMap((why) => {
    switch (why) {
      case 'unsayable':
        return unsayableLines(formulas, saying);
      case 'conflict':
        return formulas.conflicts.map(({ property, problem }) => said.conflict(property, problem));
      case 'no-room':
        return noRoomLines(formulas, saying);
      case 'no-formulas':
        return [said.noFormulas];
      case 'limit-unknown':
        return [said.limitUnknown];
      case 'unread':
        return [];
    }
  });
}

function noRoomLines({ lacking, limit }: FormulasView, { words }: Saying): readonly string[] {
  if (limit === null) return [];
  const [needed, used, most] = [lacking, limit.usage, limit.limit].map((value) => numberWords(value, words));
  return [words.texts.settings.figures.noRoom(needed ?? '', used ?? '', most ?? '')];
}

/** What HubSpot has no more is said at the top of the page, for it has other consequences too. */
function unsayableLines({ unsayable }: FormulasView, { names, words }: Saying): readonly string[] {
  const said = words.texts.settings.figures;
  const isGone = unsayable.some(({ why }) => why === 'gone');
  const unsaid = unsayable.filter(({ why }) => why === 'no-formula');
  return [
    ...(isGone ? [said.gone] : []),
    ...unsaid.map(({ path, name }) =>
      said.cannotCompare(placeWords(path, names, words), names.property(name)),
    ),
  ];
}
