import type { AccountOutcome, AccountPlan, FormulaOutcome, FormulaPlan, LeftFigure } from '../../hubspot';
import { liveProperty, type LiveFigure } from '../../formulas';
import { unsayableWords } from '../formulas/formulas-report';
import { count, plain } from '../numbers';
import { outOfTheWay } from './out-of-the-way';

/** What there is to do about the formulas with which HubSpot keeps figures itself, and what came of it. */
interface Formulas {
  readonly plan: FormulaPlan;
  /** Null for a dry run, or where their turn did not come. */
  readonly done: FormulaOutcome | null;
}

/** Null where the settings leave figures to Plumbline and the account has no formulas of ours. */
export function formulasOf(plan: AccountPlan, done: AccountOutcome | null): Formulas | null {
  return plan.formulas === null ? null : { plan: plan.formulas, done: done?.formulas ?? null };
}

/** Whether something of the formulas went wrong, or lists show figures that follow earlier settings. */
export function formulasFailed({ plan, done }: Formulas): boolean {
  const isRefused = done !== null && (done.stopped !== null || done.refused.length > 0);
  return isRefused || plan.left.some(({ exists }) => exists);
}

/** What a script reads. */
export function formulasDoneJson({ plan, done }: Formulas) {
  const { asked, set, unchanged, left, conflicts, unneeded, limit, unread } = plan;
  return {
    asked,
    figures: set.figures,
    ...namesDone({ plan, done }),
    unchanged,
    left,
    unsayable: set.unsayable,
    conflicts,
    unneeded,
    limit,
    lacking: set.lacking,
    putBack: done?.putBack ?? [],
    refused: (done?.refused ?? []).map(({ name, error }) => ({ name, error: error.message })),
    notDone: done?.notDone ?? [],
    error: (done?.stopped ?? unread)?.message ?? null,
  };
}

/** What was done, or would be. */
export function formulasDoneLines(formulas: Formulas, isDryRun: boolean): readonly string[] {
  const { plan } = formulas;
  const { created, changed } = namesDone(formulas);
  const would = isDryRun ? 'would be ' : '';
  const kept = plan.set.figures.filter((figure) => plan.left.every((left) => left.figure !== figure));
  const { limit } = plan;
  return [
    ...created.map((name) => `+ ${name}`),
    ...changed.map((name) => `~ ${name} (${whatChanges(plan, name)})`),
    ...plan.unneeded.map(
      (name) => `= ${name}: no figure needs it any more; archived in HubSpot it makes room for another`,
    ),
    `What HubSpot keeps itself (${figuresInWords(kept)}): ` +
      `${count(created.length, 'property', 'properties')} ${would}created, ${changed.length} ${would}changed, ${plan.unchanged.length} unchanged.`,
    ...(limit === null || created.length === 0
      ? []
      : [`Calculated properties before: ${plain(limit.usage)} of ${plain(limit.limit)}.`]),
  ];
}

/** What was refused, and which figures HubSpot does not keep, each with the reason and what to do. */
export function formulasWrongLines({ plan, done }: Formulas): readonly string[] {
  return [...(done === null ? [] : refusedLines(done)), ...leftLines(plan)];
}

function namesDone({ plan: { steps }, done }: Formulas) {
  const namesOf = (isNew: boolean) =>
    steps.filter(({ change }) => (change === null) === isNew).map(({ name }) => name);
  return { created: done?.created ?? namesOf(true), changed: done?.changed ?? namesOf(false) };
}

function whatChanges({ steps }: FormulaPlan, name: string): string {
  const step = steps.find((each) => each.name === name);
  const definition = Object.keys(step?.change ?? {}).filter((key) => key !== 'name');
  return [...definition, ...((step?.spellings ?? []).length === 0 ? [] : ['formula'])].join(', ');
}

function refusedLines({ refused, stopped, putBack, changed, notDone }: FormulaOutcome): readonly string[] {
  if (refused.length === 0 && stopped === null) return [];
  return [
    ...refused.map(({ name, error }) => `${name} was refused. ${error.message}`),
    ...(stopped === null ? [] : [stopped.message]),
    ...(putBack.length === 0
      ? []
      : [`These were changed, and say again what they said: ${putBack.join(', ')}.`]),
    ...(stopped === null || changed.length === 0
      ? []
      : [`These are changed and those below are not, so that figures do not agree: ${changed.join(', ')}.`]),
    `Not done of what HubSpot keeps itself: ${notDone.join(', ')}.`,
    'What Plumbline stores is not concerned. Run it again: it goes on where it stopped.',
  ];
}

function leftLines(plan: FormulaPlan): readonly string[] {
  const reasons = [...new Set(plan.left.map(({ why }) => why))];
  return [
    ...reasons.flatMap((why) => {
      const figures = plan.left.filter((left) => left.why === why).map(({ figure }) => figure);
      const [reason, ...more] = whyLeft(why, plan);
      return [`HubSpot does not keep ${figuresInWords(figures)} itself: ${reason}`, ...more];
    }),
    ...plan.left
      .filter(({ exists }) => exists)
      .map(
        ({ figure }) =>
          `${liveProperty[figure]} is there and follows earlier settings: do not filter on it, or archive it.`,
      ),
  ];
}

function whyLeft(why: LeftFigure['why'], plan: FormulaPlan): readonly string[] {
  const { set, conflicts, limit, unread } = plan;
  switch (why) {
    case 'unsayable':
      return [
        'these settings cannot be said in formulas.',
        ...set.unsayable.map((each) => `  ${unsayableWords(each)}.`),
      ];
    case 'conflict':
      return [
        'a name is taken.',
        ...conflicts.map(({ name, problem, inTheWay }) => `  ${name}: ${problem}. ${outOfTheWay[inTheWay]}.`),
      ];
    case 'no-room': {
      const room = limit === null ? 0 : Math.max(0, limit.limit - limit.usage);
      const used = limit === null ? '' : ` (${plain(limit.usage)} of ${plain(limit.limit)})`;
      return [
        `the account has room for ${count(room, 'more calculated property', 'more calculated properties')}${used}, and ${plain(set.lacking)} are needed for all figures. Archive calculated properties that nobody uses, or enable fewer frameworks.`,
      ];
    }
    case 'no-formulas':
      return [
        'the account may have no calculated properties. HubSpot has them in Professional and Enterprise.',
      ];
    case 'limit-unknown':
      return ['it does not say how many calculated properties the account may have.'];
    case 'unread':
      return [unread?.message ?? 'the account could not be read.'];
  }
}

const figureWords: Readonly<Record<LiveFigure, string>> = {
  score: 'score',
  ready: 'readiness',
  band: 'band',
  completeness: 'completeness',
};

function figuresInWords(figures: readonly LiveFigure[]): string {
  const words = figures.map((figure) => figureWords[figure]);
  if (words.length === 0) return 'none';
  return words.length === 1 ? String(words[0]) : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
