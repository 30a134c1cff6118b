import { isRefusal, readHistory, type PastOfDeal } from '../judging';
import { openHistoryContract, type DealHistory } from '../protocol/open-history';
import { refusalFailure } from './failure';
import { serve } from './serve';

export const scopes = [
  'crm.objects.deals.read',
  'crm.objects.owners.read',
  'crm.objects.custom.read',
] as const;

// What one looks through on a card; a reply may have 6 MB, and a change at most its beginning of the evidence.
const MAX_CHANGES = 200;
const EVIDENCE_SHOWN = 500;

/** How a deal's score and answers came about. */
export const main = serve(openHistoryContract, async ({ dealId }, ports) => {
  const past = await readHistory(dealId, ports);
  return isRefusal(past) ? refusalFailure(past) : { ok: true, history: shown(past) };
});

function shown({ points, changes }: PastOfDeal): DealHistory {
  return {
    points: points.map((point) => ({ ...point, at: point.at.toISOString() })),
    changes: changes.slice(0, MAX_CHANGES).map(({ at, by, framework, criterion, level, evidence }) => ({
      at: at.toISOString(),
      by,
      framework: framework.label,
      criterion: criterion.label,
      level:
        level === null ? null : { ...(level.from === undefined ? {} : { from: level.from }), to: level.to },
      evidence: evidence === null ? null : beginning(evidence),
    })),
    leftOut: Math.max(0, changes.length - MAX_CHANGES),
  };
}

function beginning(evidence: string): string {
  if (evidence.length <= EVIDENCE_SHOWN) return evidence;
  // An emoji is two characters; half of one would be drawn as a box.
  const cut = evidence.slice(0, EVIDENCE_SHOWN).replace(/[\ud800-\udbff]$/, '');
  return `${cut}…`;
}
