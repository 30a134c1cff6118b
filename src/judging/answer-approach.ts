import type { AskedSignal } from '../approach';
import { approachProperty } from '../qualification';
import { qualificationOf } from './deal-qualification';
import { figuresBesides, omitFigures } from './figures';
import { isClosed } from './framework-of-deal';
import { lookAfterWriting } from './look-after-writing';
import { countWins, openDeal } from './open-deal';
import type { OpenedDeal } from './opened-deal';
import type { JudgingPorts } from './ports';
import { dealIsClosed, noSuchDeal, notProvisioned, refusal, type Refusal } from './refusal';
import { withFigures, type QualifiedDeal } from './store-figures';
import { writeWhatCanBe } from './write-what-can-be';

/** One of the questions about the buyer and its answer; null takes the answer back. */
export interface ApproachAnswer {
  readonly signal: AskedSignal;
  readonly to: string | number | boolean | null;
}

/** Stores what a rep answered about the buyer, with the approach that follows from it, in one write. */
export async function answerApproach(
  dealId: string,
  { signal, to }: ApproachAnswer,
  ports: JudgingPorts,
): Promise<QualifiedDeal | Refusal> {
  const opened = await openDeal(dealId, ports);
  if (opened === null) return noSuchDeal(dealId);
  if (isClosed(opened.record)) return dealIsClosed(dealId);
  const property = approachProperty[signal];
  if (!(property in opened.record.properties)) return notProvisioned([property]);
  const answered = { [property]: propertyValue(to) };
  const at = ports.now();
  const after = withFigures(opened, answered, at);
  const figuresOf = (deal: OpenedDeal) => figuresBesides(deal, qualificationOf(deal), at);
  const answer = { id: signal, properties: answered };
  const toWrite = { dealId, answers: [answer], stamp: {}, figuresOf: () => figuresOf(after), mapped: [] };
  // The search stands beside the write: before it, others could save in the time that it takes.
  const [{ dealsPerRepMonth }, { notStored, figuresLeft }] = await Promise.all([
    countWins(opened, ports),
    writeWhatCanBe(toWrite, ports),
  ]);
  const [refused] = notStored;
  if (refused !== undefined)
    return refusal('not-stored', `HubSpot has no place for the answer about ${signal}: ${refused.why}.`, [
      property,
    ]);
  const expected = withFigures(
    { ...after, dealsPerRepMonth },
    omitFigures(figuresOf(after), figuresLeft),
    at,
  );
  return (await lookAfterWriting({ before: opened, expected }, { at, figuresLeft }, ports)).deal;
}

function propertyValue(answer: ApproachAnswer['to']): string {
  if (answer === null) return '';
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  return String(answer);
}
