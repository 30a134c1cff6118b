import type { Framework, Milestone } from '../frameworks';
import { numberOrNull, storedValue, type NamedPerson, type PropertyVersion } from '../hubspot';
import {
  dealProperty,
  evidenceProperty,
  isCorrection,
  milestoneOf,
  readAnswer,
  type Standards,
  type StoredAnswers,
} from '../qualification';
import { answerPlace, frameworkIn, milestoneIn } from '../settings';
import { isClosed } from './framework-of-deal';
import type { OpenedDeal } from './opened-deal';
import { appUserOf } from './who';

/** A deal as the rules see it. */
export interface DealQualification {
  readonly framework: Framework;
  /** By criterion id; every criterion of the framework is there. */
  readonly answers: StoredAnswers;
  readonly people: readonly NamedPerson[];
  readonly deal: {
    readonly closed: boolean;
    /** What its stage stands for; null when the deal is closed or its stage is not known. */
    readonly milestone: Milestone | null;
  };
  readonly standards: Standards;
  /** Of the account, an IANA name: it says which day an instant is. */
  readonly timeZone: string;
  /** The score when the deal was closed; null while it is open. */
  readonly scoreAtClose: number | null;
  /** The stored id of a framework that no longer exists, by which the deal was assessed last; else null. */
  readonly goneFramework: string | null;
}

/** What the rules need of an opened deal. */
export function qualificationOf(opened: OpenedDeal): DealQualification {
  const { record, framework, people, timeZone, inForce } = opened;
  const { rulebook } = inForce;
  const closed = isClosed(record);
  const frameworkId = storedValue(record, dealProperty.framework);
  return {
    framework,
    answers: answersIn(opened, framework),
    people,
    // A closed deal's probability is 0 or 1: it says how the deal ended, not how far it has to be.
    deal: { closed, milestone: closed ? null : milestoneOfStage(opened) },
    standards: rulebook.standards,
    timeZone,
    scoreAtClose: closed ? numberOrNull(record.properties[dealProperty.scoreAtClose]) : null,
    goneFramework: frameworkId === null || frameworkIn(rulebook, frameworkId) ? null : frameworkId,
  };
}

/** Whether anybody ever answered. A stored text that is no level counts as unanswered. */
export function isAnswered({ answers }: Pick<DealQualification, 'answers'>): boolean {
  const states = Object.values(answers).map(({ level }) => readAnswer(level).state);
  return states.includes('scored') || states.includes('not-applicable');
}

/** The answers that a deal holds for a framework, its own or another. */
export function answersIn({ record, inForce }: OpenedDeal, { id, criteria }: Framework): StoredAnswers {
  return Object.fromEntries(
    criteria.map((criterion) => {
      const place = answerPlace(inForce.rulebook.settings, id, criterion.id);
      const evidence = evidenceProperty(id, criterion.id);
      const changed = [
        ...(record.history[place.property] ?? []).slice(0, 1),
        ...sinceWhenSaid(record.history[evidence] ?? []),
      ];
      const latest = changed.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0];
      return [
        criterion.id,
        {
          level: place.read(storedValue(record, place.property)),
          evidence: record.properties[evidence] ?? '',
          at: latest?.at.toISOString() ?? null,
          by: appUserOf(record, latest),
        },
      ];
    }),
  );
}

/** The version in which a text came to say what it says, mended words aside: they make no answer newer. Versions come newest first. */
function sinceWhenSaid(versions: readonly PropertyVersion[]): readonly PropertyVersion[] {
  const said = versions.find(({ value }, index) => {
    const before = versions[index + 1];
    return before === undefined || !isCorrection(before.value, value);
  });
  return said === undefined ? [] : [said];
}

function milestoneOfStage({ record, pipeline, inForce }: OpenedDeal): Milestone | null {
  const stageId = storedValue(record, 'dealstage');
  if (stageId === null) return null;
  // A pipeline the account no longer lists: HubSpot may still know how likely its stages were.
  if (pipeline === null) return milestoneOf(numberOrNull(record.properties['hs_deal_stage_probability']));
  return milestoneIn(inForce.rulebook, pipeline, stageId);
}
