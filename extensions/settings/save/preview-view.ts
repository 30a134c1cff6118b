import type { Verdict } from '../../../src/protocol/preview-settings';
import { numberWords } from '../../shared/words';
import type { SettingsWords } from '../section/section-props';
import type { Tally } from './preview-tally';

/** What a preview found, in words: the sentence ops came for, and what else there is to know. */
export interface PreviewWords {
  readonly headline: string;
  readonly lines: readonly string[];
}

/** The words of what was counted; a line for each count that is not 0. */
export function previewWords(tally: Tally, words: SettingsWords): PreviewWords {
  const said = words.texts.settings.save.previewing;
  const number = (value: number) => numberWords(value, words);
  const line = (count: number, say: (count: string) => string) => (count === 0 ? [] : [say(number(count))]);
  const ambiguous = line(tally.ambiguous, said.ambiguous);
  const open = number(tally.judged);
  if (tally.judged === 0) return { headline: said.noDeals, lines: [] };
  if (tally.changed === 0) return { headline: said.nothing(open), lines: ambiguous };
  return {
    headline: said.headline(open, number(tally.otherBand), number(tally.notReady)),
    lines: [
      ...line(tally.ready, said.ready),
      ...line(tally.otherFramework, said.framework),
      ...line(tally.noBand, said.noBand),
      ...line(tally.unanswered, said.unanswered),
      ...line(tally.firstBand, said.firstBand),
      ...line(tally.onlyScore, said.score),
      ...ambiguous,
    ],
  };
}

/** What settings make of a deal, beside its framework: `Score 62, developing, not ready`. */
export function verdictWords({ score, band, stageReady }: Verdict, words: SettingsWords): string {
  const { texts } = words;
  const said = texts.settings.save.previewing;
  if (score === null || band === null) return said.noAnswers;
  const scored = said.scored(numberWords(score, words), texts.band[band]);
  const readiness = { yes: [said.isReady], no: [said.isNotReady], no_expectation: [] }[stageReady];
  return [scored, ...readiness].join(', ');
}
