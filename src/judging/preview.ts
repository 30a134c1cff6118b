import type { SettingsInForce } from '../configuring';
import { SEARCH_PAGE_SIZE, type DealRecord, type FoundDeals } from '../hubspot';
import { assessmentOf, type Band, type StageReadiness } from '../qualification';
import { rulebookOf, type Settings } from '../settings';
import { propertiesToRead } from './deal-properties';
import { qualificationOf, type DealQualification } from './deal-qualification';
import { rulingOfDeal } from './framework-of-deal';
import { accountAround } from './open-deal';
import { putTogether, type Surroundings } from './opened-deal';
import type { JudgingPorts } from './ports';

/** What settings make of a deal, in the figures that lists show. */
export interface Verdict {
  readonly framework: { readonly id: string; readonly label: string };
  /** 0 to 100; null when nothing is answered, or there is nothing to score. */
  readonly score: number | null;
  readonly band: Band | null;
  readonly stageReady: StageReadiness;
}

/** A deal that other settings make something else of. */
export interface ChangedDeal {
  readonly id: string;
  readonly name: string;
  readonly before: Verdict;
  readonly after: Verdict;
}

/** What settings that are not saved yet would make of a stretch of open deals. */
export interface PreviewedStretch {
  /** Open deals looked at in this stretch. */
  readonly judged: number;
  /** Those that come out differently. */
  readonly changed: readonly ChangedDeal[];
  /** Deals that match more than one rule of their pipeline, so that the order of the rules decides. */
  readonly ambiguous: number;
  /** Deals that are still to come after these. */
  readonly remaining: number;
  /** Null when these were the last. */
  readonly after: string | null;
}

/** With the people of these deals that is two calls, well within a function's ten seconds. */
const STRETCH = SEARCH_PAGE_SIZE;

/** Judges a stretch of open deals by settings that are not saved, against those that hold. Writes nothing. */
export async function previewStretch(
  settings: Settings,
  after: string | null,
  ports: JudgingPorts,
): Promise<PreviewedStretch> {
  const before = await ports.rulebooks.current();
  const wanted: SettingsInForce = {
    rulebook: rulebookOf(settings, before.rulebook.revision),
    problem: null,
  };
  const names = [...propertiesToRead(before.rulebook), ...propertiesToRead(wanted.rulebook), 'dealname'];
  const properties = [...new Set(names)];
  const found = await ports.findDeals({ which: 'open', after, properties, limit: STRETCH });
  const records = found.deals.map(({ id, properties }): DealRecord => ({ id, properties, history: {} }));
  const [people, account] = await Promise.all([
    ports.people.readMany(records.map(({ id }) => id)),
    accountAround(ports),
  ]);
  const asOf = ports.now();
  const verdicts = records.map((record): ChangedDeal => {
    const own = { people: people.get(record.id) ?? [], dealsPerRepMonth: null };
    const verdict = (inForce: SettingsInForce) =>
      verdictOf(qualificationOf(putTogether(record, { ...account, inForce }, own)), asOf);
    const name = record.properties['dealname'] ?? '';
    return { id: record.id, name, before: verdict(before), after: verdict(wanted) };
  });
  return {
    judged: records.length,
    changed: verdicts.filter(isDifferent),
    ambiguous: records.filter((record) => isAmbiguous(record, { ...account, inForce: wanted })).length,
    remaining: remainingAfter(found),
    after: found.after,
  };
}

function verdictOf(qualification: DealQualification, asOf: Date): Verdict {
  const { id, label } = qualification.framework;
  const { score, standing, stageReady } = assessmentOf(qualification, asOf);
  const percent = score.kind === 'scored' ? score.percent : null;
  return { framework: { id, label }, score: percent, band: standing?.band ?? null, stageReady };
}

function isAmbiguous(record: DealRecord, surroundings: Surroundings): boolean {
  return rulingOfDeal(record, surroundings).matching.length > 1;
}

function isDifferent({ before, after }: ChangedDeal): boolean {
  return (
    before.framework.id !== after.framework.id ||
    before.score !== after.score ||
    before.band !== after.band ||
    before.stageReady !== after.stageReady
  );
}

function remainingAfter({ remaining, deals }: FoundDeals): number {
  return Math.max(0, remaining - deals.length);
}
