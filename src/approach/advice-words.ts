import { approachGuides, type Catalogue, type Language } from '../texts';
import { bestApproach } from './best-approach';
import type { Approach } from './approach';
import type { Choice, PipelineEconomics } from './economics-by-approach';
import type { Figure } from './figure';
import type { Fit } from './fit';
import type { JudgedWinRate } from './win-rate';
import type { Yardsticks } from './yardsticks';

/** What advice is said with. */
interface AdviceReader {
  readonly texts: Catalogue;
  readonly language: Language;
  readonly number: (value: number) => string;
}

/** Which approach to choose, or why none; and what it takes that there is not today. Null where that cannot be said. */
export function adviceWords(
  economics: PipelineEconomics,
  yardsticks: Yardsticks,
  reader: AdviceReader,
): string | null {
  const { choice } = economics;
  if (choice.kind === 'nothing') return null;
  const advice = choiceWords(choice.value, yardsticks, reader);
  const pace = choice.value.kind === 'approach' ? paceWords(choice.value.approach, economics, reader) : null;
  return pace === null ? advice : `${advice} ${pace}`;
}

/** What an approach is advised by is its usual pace: where today's does not pay back, that is what eats the margin. */
function paceWords(
  approach: Approach,
  { asItIs, approaches, dealsPerRepMonth: own }: PipelineEconomics,
  { texts, number }: AdviceReader,
): string | null {
  const { paybackMonths } = asItIs;
  const usual = approaches.find((each) => each.approach === approach)?.numbers.dealsPerRepMonth;
  if (paybackMonths.kind === 'nothing' || own === null || typeof usual !== 'number' || own >= usual)
    return null;
  const { value, verdict } = paybackMonths.value;
  if (verdict !== 'concern' && verdict !== 'critical') return null;
  return texts.money.atTodaysPace(number(usual), number(own), number(value));
}

function choiceWords(choice: Choice, { paybackMonths }: Yardsticks, reader: AdviceReader): string {
  const { texts, language, number } = reader;
  const said = texts.money.choice;
  const months = number(paybackMonths.good);
  switch (choice.kind) {
    case 'approach':
      return said.approach(approachGuides[choice.approach].label[language], months);
    case 'pace-in-doubt':
      return said['pace-in-doubt'](approachGuides[choice.approach].label[language]);
    case 'none-pays':
    case 'none-suits':
      return said[choice.kind](months);
  }
}

/** What a low win rate says of the way deals are sold; null when it is not low. */
export function lowWinRateWords(
  winRate: Figure<JudgedWinRate, unknown>,
  fit: Fit,
  { texts, language, number }: AdviceReader,
): { readonly title: string; readonly text: string } | null {
  if (winRate.kind === 'nothing' || winRate.value.verdict !== 'below') return null;
  const said = texts.money.winRate;
  const { percent, usual } = winRate.value;
  const low = said.low(number(percent), number(usual.from), number(usual.to));
  const best = bestApproach(fit);
  // Nothing is simpler than self-service.
  if (best === null || best === 'self_service') return { title: said.lowTitle, text: low };
  return { title: said.lowTitle, text: `${low} ${said.lowCheck(approachGuides[best].label[language])}` };
}
