import { defaultApproachSettings, noSignals } from '../../src/approach';
import { findFramework } from '../../src/frameworks';
import type { Qualification } from '../../src/protocol/qualification';
import { defaultStandards, type StoredAnswer } from '../../src/qualification';

type About = Partial<Omit<Qualification, 'framework' | 'answers' | 'deal'>> & {
  readonly frameworkId?: string;
  readonly answers?: Readonly<Record<string, Partial<StoredAnswer>>>;
  readonly deal?: Partial<Qualification['deal']>;
};

const unanswered: StoredAnswer = { level: null, evidence: '', at: null, by: null };

/** What the functions reply about an open enterprise deal in evaluation with nothing answered, but for what the test is about. */
export function aQualification({
  frameworkId = 'meddic',
  answers,
  deal,
  ...rest
}: About = {}): Qualification {
  const framework = findFramework(frameworkId);
  if (framework === undefined) throw new Error(`There is no framework "${frameworkId}".`);
  return {
    deal: {
      id: '101',
      pipelineId: 'enterprise',
      stageId: 'ent_evaluation',
      stageLabel: 'Evaluation',
      closed: false,
      milestone: 'evaluation',
      ...deal,
    },
    framework,
    answers: Object.fromEntries(
      framework.criteria.map(({ id }) => [id, { ...unanswered, ...answers?.[id] }]),
    ),
    mapped: {},
    people: [],
    carryOvers: [],
    approach: {
      signals: noSignals,
      settings: defaultApproachSettings,
      frameworkLabels: {},
      noValue: 'no-amount',
    },
    standards: defaultStandards,
    timeZone: 'Europe/Stockholm',
    settings: { revision: 0, newest: 0, problem: null },
    watched: [],
    assessed: { at: null, by: null },
    scoreAtClose: null,
    goneFramework: null,
    missingProperties: [],
    missingLabels: [],
    figuresOutdated: false,
    inLists: null,
    ...rest,
  };
}
