import type { AskedSignal } from '../approach';
import { approachProperty } from '../qualification';
import { qualificationOf } from './deal-qualification';
import { figuresToStore } from './figures';
import { isClosed } from './framework-of-deal';
import { openDeal } from './open-deal';
import type { JudgingPorts } from './ports';
import { dealIsClosed, noSuchDeal, notProvisioned, type Refusal } from './refusal';
import type { QualifiedDeal } from './store-figures';

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
  const properties = { ...opened.record.properties, ...answered };
  const after = { ...opened, record: { ...opened.record, properties } };
  const qualification = qualificationOf(after);
  const figures = figuresToStore(after, qualification, ports.now());
  await ports.deals.write(dealId, { ...answered, ...figures });
  return { opened: after, qualification, figuresOutdated: false };
}

function propertyValue(answer: ApproachAnswer['to']): string {
  if (answer === null) return '';
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  return String(answer);
}
