import { roles } from '../../../src/frameworks';
import { namedProperty } from '../../../src/formulas';
import { numberOrNull, storedValue, type DealRecord } from '../../../src/hubspot';
import { putTogether } from '../../../src/judging/opened-deal';
import { qualificationOf } from '../../../src/judging/deal-qualification';
import { assessmentOf, dealProperty } from '../../../src/qualification';
import type { DrawnAccount } from './any-account';

/** The four figures of a deal; null for none. */
export interface Figures {
  readonly score: number | null;
  readonly completeness: number | null;
  readonly band: string | null;
  readonly ready: string | null;
}

/**
 * What our rules make of a deal, as the functions judge it; of a closed one what was stored at its close, where anything was. Its people
 * are those that are stored as named. No answer has a date, and so none is out of date: that formulas do not tell.
 */
export function plumblineMakes({ rulebook, account }: DrawnAccount, record: DealRecord): Figures {
  const { pipelines, currency } = account;
  const people = roles
    .filter((role) => Number(record.properties[namedProperty(role)] ?? 0) > 0)
    .map((role) => ({ role, contactId: '1', name: '' }));
  const opened = putTogether(
    record,
    { inForce: { rulebook, problem: null }, pipelines, currency, timeZone: 'UTC' },
    { people, dealsPerRepMonth: null },
  );
  const qualification = qualificationOf(opened);
  const { score, completeness, standing, stageReady } = assessmentOf(qualification, new Date('2026-12-01'));
  const stored = (name: string) => (qualification.deal.closed ? storedValue(record, name) : null);
  const figure = (name: string, made: typeof score) =>
    numberOrNull(stored(name)) ?? (made.kind === 'scored' ? made.percent : null);
  return {
    score: figure(dealProperty.scoreAtClose, score),
    completeness: figure(dealProperty.completeness, completeness),
    band: stored(dealProperty.band) ?? standing?.band ?? null,
    ready: stored(dealProperty.stageReady) ?? stageReady,
  };
}
