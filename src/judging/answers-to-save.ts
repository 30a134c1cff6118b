import type { Framework } from '../frameworks';
import { EVIDENCE_MAX_LENGTH } from '../qualification';
import { answerPlace, frameworkIn, type Settings } from '../settings';
import type { WantedChange } from './changes';
import { isClosed } from './framework-of-deal';
import type { OpenedDeal } from './opened-deal';
import { dealIsClosed, refusal, type Refusal } from './refusal';

/** What somebody answered on a deal. */
export interface AnswersToSave {
  readonly dealId: string;
  /** The framework they saw: should ops or a pipeline move have changed it since, nothing is saved. */
  readonly frameworkId: string;
  /** An e-mail; self-reported. */
  readonly userEmail: string;
  readonly changes: readonly WantedChange[];
}

/** Why nothing of it is saved; undefined when it can be, but for conflicts. */
export function whyNotSaved(answers: AnswersToSave, opened: OpenedDeal): Refusal | undefined {
  const { rulebook } = opened.inForce;
  const framework = frameworkIn(rulebook, answers.frameworkId);
  if (framework === undefined)
    return refusal('framework-changed', `There is no framework "${answers.frameworkId}" any more.`);
  return (
    invalidChanges(answers, framework) ??
    unchangeable(opened, framework) ??
    unwritable(answers, framework, rulebook.settings)
  );
}

function invalidChanges({ changes }: AnswersToSave, framework: Framework): Refusal | undefined {
  const known = new Set(framework.criteria.map((criterion) => criterion.id));
  const ids = changes.map((change) => change.criterionId);
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0)
    return refusal('bad-request', `${framework.label} has no criterion ${unknown.join(', ')}.`, unknown);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice.length > 0)
    return refusal('bad-request', `Changed twice in one save: ${twice.join(', ')}.`, twice);
  const tooLong = changes.filter((change) => (change.evidence?.to.length ?? 0) > EVIDENCE_MAX_LENGTH);
  if (tooLong.length === 0) return undefined;
  return refusal(
    'evidence-too-long',
    `Evidence may have at most ${EVIDENCE_MAX_LENGTH} characters.`,
    tooLong.map((change) => change.criterionId),
  );
}

function unchangeable({ record, framework: ruling }: OpenedDeal, framework: Framework): Refusal | undefined {
  if (ruling.id !== framework.id)
    return refusal(
      'framework-changed',
      `The deal's pipeline uses ${ruling.label} now, not ${framework.label}.`,
    );
  return isClosed(record) ? dealIsClosed(record.id) : undefined;
}

/** Levels that no option of a mapped property stands for: the card does not offer them, unless ops changed the mapping since. */
function unwritable({ changes }: AnswersToSave, { id }: Framework, settings: Settings): Refusal | undefined {
  const lost = changes.filter(({ criterionId, level }) => {
    if (level === undefined || level.to === null) return false;
    return !answerPlace(settings, id, criterionId).levels.includes(level.to);
  });
  if (lost.length === 0) return undefined;
  const ids = lost.map(({ criterionId }) => criterionId);
  return refusal('level-not-offered', `No option stands for the chosen level of ${ids.join(', ')}.`, ids);
}
