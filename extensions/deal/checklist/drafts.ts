import type { AnswerChange } from '../../../src/protocol/save-answers';
import {
  cleanEvidence,
  isContested,
  isCorrection,
  levelValues,
  type LevelValue,
  type StoredAnswer,
  type StoredAnswers,
} from '../../../src/qualification';

/**
 * What a rep has changed and not saved, by criterion id. Each change keeps the stored value it was based on, so that a
 * change somebody else makes meanwhile is seen and not overwritten.
 */
export type Draft = Readonly<Record<string, CriterionDraft>>;
export type CriterionDraft = Pick<AnswerChange, 'level' | 'evidence'>;

const NOTHING_STORED: StoredAnswer = { level: null, evidence: '', at: null, by: null };

/** The draft after choosing a level, or clearing the answer (null). Choosing what was there before undoes the change. */
export function withLevel(
  draft: Draft,
  stored: StoredAnswers,
  criterionId: string,
  to: LevelValue | null,
): Draft {
  const before = draft[criterionId] ?? {};
  const from = before.level?.from ?? storedAnswer(stored, criterionId).level;
  const { evidence } = before;
  return replaced(draft, criterionId, {
    ...(to === from ? {} : { level: { from, to } }),
    ...(evidence === undefined ? {} : { evidence }),
  });
}

/** The draft after typing evidence. Typing what was there before undoes the change. */
export function withEvidence(draft: Draft, stored: StoredAnswers, criterionId: string, to: string): Draft {
  const before = draft[criterionId] ?? {};
  const from = before.evidence?.from ?? storedAnswer(stored, criterionId).evidence;
  const { level } = before;
  return replaced(draft, criterionId, {
    ...(level === undefined ? {} : { level }),
    ...(to === from ? {} : { evidence: { from, to } }),
  });
}

/**
 * The draft after using an answer from another framework: its level and its evidence. "Not applicable" was said of the other
 * framework's wording, so it is asked again.
 */
export function withCarried(
  draft: Draft,
  stored: StoredAnswers,
  criterionId: string,
  answer: Pick<StoredAnswer, 'level' | 'evidence'>,
): Draft {
  const level = levelValues.find((value) => value === answer.level && value !== 'na');
  const answered = level === undefined ? draft : withLevel(draft, stored, criterionId, level);
  return withEvidence(answered, stored, criterionId, answer.evidence);
}

/** The draft after taking somebody else's answer whole; a level that is none stays out. */
export function withAnswer(
  draft: Draft,
  stored: StoredAnswers,
  criterionId: string,
  answer: Pick<StoredAnswer, 'level' | 'evidence'>,
): Draft {
  const level = levelValues.find((value) => value === answer.level) ?? null;
  const answered =
    level === null && answer.level !== null ? draft : withLevel(draft, stored, criterionId, level);
  return withEvidence(answered, stored, criterionId, answer.evidence);
}

/** The draft after confirming an answer: the evidence gets a line that says so, and with it a new date. */
export function withConfirmation(
  draft: Draft,
  stored: StoredAnswers,
  criterionId: string,
  line: string,
): Draft {
  const { evidence } = storedAnswer(withDraft(stored, draft), criterionId);
  return withEvidence(draft, stored, criterionId, evidence === '' ? line : `${evidence}\n${line}`);
}

/** The draft without what it says of one criterion: the stored answer stands. */
export function withoutChangesOf(draft: Draft, criterionId: string): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([id]) => id !== criterionId));
}

/** The draft with one criterion's changes based on what is stored now: the rep has seen it and wants theirs instead. */
export function rebased(draft: Draft, stored: StoredAnswers, criterionId: string): Draft {
  const { level, evidence } = draft[criterionId] ?? {};
  const now = storedAnswer(stored, criterionId);
  return replaced(draft, criterionId, {
    ...(level === undefined || level.to === now.level ? {} : { level: { from: now.level, to: level.to } }),
    ...(evidence === undefined || cleanEvidence(evidence.to) === now.evidence
      ? {}
      : { evidence: { from: now.evidence, to: evidence.to } }),
  });
}

/**
 * The draft once some criteria were saved. What was typed while the save was on its way stays, based on what the save
 * stored.
 */
export function afterSave(draft: Draft, sent: Draft, saved: readonly string[], stored: StoredAnswers): Draft {
  return saved.reduce((rest, id) => {
    const unchanged = JSON.stringify(rest[id]) === JSON.stringify(sent[id]);
    return unchanged ? withoutChangesOf(rest, id) : rebased(rest, stored, id);
  }, draft);
}

/** The answers as they look with the draft laid over them. */
export function withDraft(stored: StoredAnswers, draft: Draft): StoredAnswers {
  const drafted = Object.entries(draft).map(([id, change]) => {
    const { level, evidence } = change;
    const now = storedAnswer(stored, id);
    return [
      id,
      {
        level: level === undefined ? now.level : level.to,
        evidence: evidence?.to ?? now.evidence,
        ...dateOf(change, now),
      },
    ] as const;
  });
  return { ...stored, ...Object.fromEntries(drafted) };
}

/** A new answer has no date until it is saved; one in which only a word was mended is as old as it was. */
function dateOf({ level, evidence }: CriterionDraft, now: StoredAnswer): Pick<StoredAnswer, 'at' | 'by'> {
  const mended = level === undefined && evidence !== undefined && isCorrection(now.evidence, evidence.to);
  return mended ? { at: now.at, by: now.by } : { at: null, by: null };
}

/** Whether somebody else changed this criterion since the draft was begun, to something other than what it says. */
export function isCriterionContested(draft: Draft, stored: StoredAnswers, criterionId: string): boolean {
  const { level, evidence } = draft[criterionId] ?? {};
  const now = storedAnswer(stored, criterionId);
  return (
    (level !== undefined && isContested(level, now.level)) ||
    (evidence !== undefined && isContested({ ...evidence, to: cleanEvidence(evidence.to) }, now.evidence))
  );
}

/** The draft as the changes a save sends. */
export function changesOf(draft: Draft): AnswerChange[] {
  return Object.entries(draft).map(([criterionId, change]) => ({ criterionId, ...change }));
}

/** The stored answer to a criterion, or that nothing is stored. */
export function storedAnswer(stored: StoredAnswers, criterionId: string): StoredAnswer {
  return stored[criterionId] ?? NOTHING_STORED;
}

function replaced(draft: Draft, criterionId: string, change: CriterionDraft): Draft {
  const rest = withoutChangesOf(draft, criterionId);
  return change.level === undefined && change.evidence === undefined
    ? rest
    : { ...rest, [criterionId]: change };
}
