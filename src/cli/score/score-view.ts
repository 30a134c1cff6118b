import type { Framework, Level, Milestone } from '../../frameworks';
import {
  breakdownOf,
  nextQuestionWords,
  type Assessment,
  type Band,
  type BreakdownRow,
  type NextAct,
  type StageReadiness,
} from '../../qualification';

/** An assessment as a script reads it. */
export interface ScoreView {
  readonly framework: { readonly id: string; readonly label: string };
  /** What the deal's stage stands for; null without a known or open stage. */
  readonly milestone: Milestone | null;
  /** 0 to 100; null when nothing is answered, or there is nothing to score. */
  readonly score: number | null;
  /** 0 to 100; null when no criterion applies. */
  readonly completeness: number | null;
  /** How the deal stands for its stage; null without a score. */
  readonly band: Band | null;
  /** What the band goes by, and how much of that is there, 0 to 100. */
  readonly bandBy: {
    readonly what: 'stage' | 'score';
    readonly percent: number;
    /** Labels of the criteria that make it weak by not being there. */
    readonly sunkBy: readonly string[];
  } | null;
  readonly stageReady: StageReadiness;
  readonly gaps: readonly {
    readonly criterion: string;
    readonly label: string;
    /** Null: unanswered. */
    readonly level: Level | null;
    /** Null: the stage expects nothing of it yet. */
    readonly expected: Level | null;
    readonly lacksPerson: boolean;
    /** As good as expected, but out of date. */
    readonly onlyStale: boolean;
  }[];
  readonly nextQuestion: {
    readonly criterion: string;
    readonly label: string;
    readonly act: NextAct['kind'];
    readonly question: string;
    /** What the score gains when the answer is as good as it should be. */
    readonly points: number;
  } | null;
  /** The day on which the first answer goes out of date. */
  readonly reviewBy: string | null;
  /** Ids of criteria whose answers are out of date. */
  readonly outOfDate: readonly string[];
  readonly criteria: readonly {
    readonly criterion: string;
    readonly label: string;
    readonly answer: AnswerWord;
    /** Whether "proven" counts as stated only, because the person it is about is not named. */
    readonly lacksPerson: boolean;
    /** Points of 100; null in a product of factors, where points do not add up. */
    readonly points: number | null;
    readonly possiblePoints: number;
  }[];
}

export const levelWords = ['not there', 'assumed', 'stated', 'proven'] as const;
type AnswerWord = (typeof levelWords)[Level] | 'not applicable' | 'unanswered' | 'no level';

/** What the rules made of answers, in the framework's own order. */
export function scoreView(
  framework: Framework,
  assessment: Assessment,
  milestone: Milestone | null,
): ScoreView {
  const { score, completeness, standing, gaps, nextQuestion, stageReady, review, criteria } = assessment;
  return {
    framework: { id: framework.id, label: framework.label },
    milestone,
    score: score.kind === 'scored' ? score.percent : null,
    completeness: completeness.kind === 'scored' ? completeness.percent : null,
    band: standing?.band ?? null,
    bandBy:
      standing === null
        ? null
        : {
            what: standing.by,
            percent: standing.percent,
            sunkBy: standing.sunkBy.map(({ label }) => label.en),
          },
    stageReady,
    gaps: gaps.map(({ criterion, level, expected, lacksPerson, onlyStale }) => {
      return { criterion: criterion.id, label: criterion.label.en, level, expected, lacksPerson, onlyStale };
    }),
    nextQuestion:
      nextQuestion === null
        ? null
        : {
            criterion: nextQuestion.criterion.id,
            label: nextQuestion.criterion.label.en,
            act: nextQuestion.act.kind,
            question: nextQuestionWords(nextQuestion.act, 'en'),
            points: nextQuestion.points,
          },
    reviewBy: review.by,
    outOfDate: review.stale,
    criteria: breakdownOf(framework, criteria).rows.map(rowView),
  };
}

function rowView(row: BreakdownRow): ScoreView['criteria'][number] {
  const { criterion, lacksPerson, points, possiblePoints } = row;
  const label = criterion.label.en;
  return { criterion: criterion.id, label, answer: answerWord(row), lacksPerson, points, possiblePoints };
}

function answerWord({ answer }: BreakdownRow): AnswerWord {
  switch (answer.state) {
    case 'scored':
      return levelWords[answer.level];
    case 'not-applicable':
      return 'not applicable';
    case 'unanswered':
      return 'unanswered';
    case 'unreadable':
      return 'no level';
  }
}
