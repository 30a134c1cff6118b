import type { AccountPlan } from '../../hubspot';
import { liveProperty } from '../../qualification';
import type { Rulebook } from '../../settings';
import { unsayableWords } from '../formulas/formulas-report';
import { count, plain } from '../numbers';
import { note, ok, someOf, wrong, type Finding } from './finding';

type FormulaPlan = NonNullable<AccountPlan['formulas']>;

const PROVISION = 'Run npx plumbline provision.';
const NO_FORMULAS = 'Set figures to stored, or ask for a plan of HubSpot that has them.';

/** Whether HubSpot keeps the figures as the settings say; nothing where neither they nor the account know of it. */
export function checkFormulas(plan: FormulaPlan | null, rulebook: Rulebook): readonly Finding[] {
  if (plan === null) return [];
  if (plan.unread !== null) return [wrong('figures', `They cannot be checked. ${plan.unread.message}`)];
  const found = [
    ...checkSteps(plan),
    ...checkConflicts(plan),
    ...checkLeft(plan, rulebook),
    ...checkLeftOver(plan),
  ];
  if (found.some(({ state }) => state === 'wrong') || plan.set.properties.length === 0) return found;
  const { figures, properties } = plan.set;
  const kept = `HubSpot keeps ${figures.join(', ')} in ${count(properties.length, 'calculated property', 'calculated properties')}`;
  return [ok('figures', `${kept}, which are as they should be.`), ...found];
}

/** Whether the account has one of the figures as HubSpot keeps it, right or not. */
export function keepsLiveFigures(plan: FormulaPlan | null): boolean {
  if (plan === null) return false;
  const changed = plan.steps.flatMap(({ name, change }) => (change === null ? [] : [name]));
  const live: readonly string[] = Object.values(liveProperty);
  return (
    [...plan.unchanged, ...changed].some((name) => live.includes(name)) ||
    plan.left.some(({ exists }) => exists)
  );
}

function checkSteps({ steps }: FormulaPlan): readonly Finding[] {
  const named = (some: FormulaPlan['steps'], what: string) =>
    some.length === 0
      ? []
      : [
          wrong(
            'figures',
            `${count(some.length, 'property', 'properties')} with which HubSpot keeps figures ${what}: ${someOf(some.map(({ name }) => name))}.`,
            PROVISION,
          ),
        ];
  const saysOtherwise = ({ change, spellings }: FormulaPlan['steps'][number]) =>
    change !== null && spellings.length > 0;
  const changes = steps.filter(({ change }) => change !== null);
  return [
    ...named(
      steps.filter(({ change }) => change === null),
      'missing',
    ),
    ...named(changes.filter(saysOtherwise), 'with a formula that says otherwise than the settings'),
    ...named(
      changes.filter((step) => !saysOtherwise(step)),
      'not as they should be',
    ),
  ];
}

function checkConflicts({ conflicts }: FormulaPlan): readonly Finding[] {
  return conflicts.map(({ name, problem }) =>
    wrong(
      'figures',
      `${name}: ${problem}.`,
      'Archive it in HubSpot and delete it there for good, then run npx plumbline provision.',
    ),
  );
}

type Why = FormulaPlan['left'][number]['why'];

/** What is left out for each reason but a conflict, which is said already. */
function checkLeft(plan: FormulaPlan, { settings }: Rulebook): readonly Finding[] {
  const whys = [...new Set(plan.left.map(({ why }) => why))];
  return whys.flatMap((why) => {
    const reason = reasonFor(why, plan);
    if (reason === null) return [];
    const left = plan.left.filter((each) => each.why === why);
    const named = (some: FormulaPlan['left']) => some.map(({ figure }) => figure).join(', ');
    const old = left.filter(({ exists }) => exists);
    // Lists are to be built on them, or show what earlier settings made.
    const say = settings.figures === 'live' || old.length > 0 ? wrong : note;
    const follows = old.length === 0 ? '' : ` It goes on working out ${named(old)} by earlier settings.`;
    const message = `HubSpot does not keep ${named(left)}: ${reason.because}.${follows}`;
    return [say('figures', message, reason.advice)];
  });
}

interface Reason {
  readonly because: string;
  readonly advice: string;
}

/** Why a figure is left out; null for what is said elsewhere. */
function reasonFor(why: Why, plan: FormulaPlan): Reason | null {
  switch (why) {
    case 'unsayable':
      return unsayable(plan);
    case 'no-room':
      return {
        because: `that takes ${count(plan.set.lacking, 'more calculated property', 'more calculated properties')}, and ${usageWords(plan)} are used`,
        advice: 'Archive calculated properties that nobody uses, or enable fewer frameworks in the settings.',
      };
    case 'no-formulas':
      return { because: 'this account may have no calculated properties', advice: NO_FORMULAS };
    case 'limit-unknown':
      return {
        because: 'HubSpot does not say how many calculated properties this account may have',
        advice: NO_FORMULAS,
      };
    case 'conflict':
    case 'unread':
      return null;
  }
}

function unsayable({ set }: FormulaPlan): Reason {
  const isGone = set.unsayable.some(({ why }) => why === 'gone');
  const unsaid = set.unsayable.filter(({ why }) => why === 'no-formula').map(unsayableWords);
  return {
    because: [
      ...(isGone ? ['the settings name what the account does not have, as said above'] : []),
      ...unsaid,
    ].join('; '),
    advice: 'Change that in the settings, or set figures to stored and build lists on what Plumbline stores.',
  };
}

function checkLeftOver({ asked, set, unneeded }: FormulaPlan): readonly Finding[] {
  return [
    ...(asked || set.figures.length === 0
      ? []
      : [
          note(
            'figures',
            `The settings leave them to Plumbline, and HubSpot keeps ${set.figures.join(', ')} all the same. They follow the settings, but not who is named on a deal.`,
            'Archive those properties once no list uses them, or set figures to both.',
          ),
        ]),
    ...(unneeded.length === 0
      ? []
      : [
          note(
            'figures',
            `${count(unneeded.length, 'calculated property', 'calculated properties')} no longer needed: ${someOf(unneeded)}.`,
            'Archive them in HubSpot to make room.',
          ),
        ]),
  ];
}

function usageWords({ limit }: FormulaPlan): string {
  return limit === null ? 'some' : `${plain(limit.usage)} of ${plain(limit.limit)}`;
}
