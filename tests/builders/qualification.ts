import { findFramework, meddic } from '../../src/frameworks';
import type { Qualification } from '../../src/protocol';
import type { StoredAnswers } from '../../src/qualification';

/** What the functions reply about an open enterprise deal in evaluation with nothing answered, but for what the test is about. */
export function aQualification(
  about: {
    readonly frameworkId?: string;
    readonly answers?: StoredAnswers;
    readonly deal?: Partial<Qualification['deal']>;
  } = {},
): Qualification {
  const framework = findFramework(about.frameworkId ?? 'meddic') ?? meddic;
  const unanswered = framework.criteria.map(
    (criterion) => [criterion.id, { level: null, evidence: '' }] as const,
  );
  return {
    deal: {
      id: '101',
      pipelineId: 'enterprise',
      stageId: 'ent_evaluation',
      closed: false,
      milestone: 'evaluation',
      ...about.deal,
    },
    frameworkId: framework.id,
    answers: { ...Object.fromEntries(unanswered), ...about.answers },
    assessed: { at: null, by: null },
  };
}
