import type { Framework, Milestone } from '../frameworks';
import type { Qualification } from '../protocol/qualification';
import {
  carryOversTo,
  dealProperty,
  evidenceProperty,
  milestoneOf,
  type StoredAnswers,
} from '../qualification';
import { answerPlace, frameworkIn, milestoneIn, ruleProperties, type Settings } from '../settings';
import { approachOf } from './deal-approach';
import { isClosed, missingProperties, type OpenedDeal } from './opened-deal';
import { newestOf } from '../configuring/settings-in-force';
import { textOrNull } from '../hubspot/text-or-null';
import { appUserOf } from './who';

/** A deal as the card and the rules see it. */
export function qualificationOf(opened: OpenedDeal): Qualification {
  const { record, framework, people, pipeline, inForce } = opened;
  const { rulebook, problem } = inForce;
  const { properties } = record;
  const stageId = textOrNull(properties['dealstage']);
  const closed = isClosed(record);
  const answers = storedAnswers(opened, framework);
  const frameworkId = textOrNull(properties[dealProperty.framework]);
  return {
    deal: {
      id: record.id,
      pipelineId: textOrNull(properties['pipeline']),
      stageId,
      stageLabel: pipeline?.stages.find(({ id }) => id === stageId)?.label ?? null,
      closed,
      // A closed deal's probability is 0 or 1: it says how the deal ended, not how far it has to be.
      milestone: closed ? null : milestoneOfStage(opened, stageId),
    },
    framework,
    answers,
    mapped: mappedCriteria(rulebook.settings, framework),
    people: [...people],
    carryOvers: closed ? [] : offersTo(opened, answers),
    assessed: {
      at: textOrNull(properties[dealProperty.assessedAt]),
      by: textOrNull(properties[dealProperty.assessedBy]),
    },
    approach: approachOf(opened),
    scoreAtClose: closed ? numberOrNull(properties[dealProperty.scoreAtClose]) : null,
    goneFramework: frameworkId === null || frameworkIn(rulebook, frameworkId) ? null : frameworkId,
    missingProperties: [...missingProperties(opened)],
    figuresOutdated: false,
    standards: rulebook.standards,
    settings: { revision: rulebook.revision, newest: newestOf(inForce), problem: problem?.kind ?? null },
    watched: [...watchedProperties(rulebook.settings, framework)],
  };
}

function milestoneOfStage(
  { record: { properties }, pipeline, inForce }: OpenedDeal,
  stageId: string | null,
): Milestone | null {
  if (stageId === null) return null;
  // A pipeline the account no longer lists: HubSpot may still know how likely its stages were.
  if (pipeline === null) return milestoneOf(numberOrNull(properties['hs_deal_stage_probability']));
  return milestoneIn(inForce.rulebook, pipeline, stageId);
}

function offersTo(opened: OpenedDeal, answers: StoredAnswers): Qualification['carryOvers'] {
  const { framework, inForce } = opened;
  const others = inForce.rulebook.frameworks.map((other) => ({
    framework: other,
    answers: storedAnswers(opened, other),
  }));
  return carryOversTo(framework, answers, others).map(({ criterionId, from, answer }) => ({
    criterionId,
    from: { framework: from.framework.label, criterion: from.criterion.label },
    answer,
  }));
}

function storedAnswers(opened: OpenedDeal, { id, criteria }: Framework): StoredAnswers {
  return Object.fromEntries(
    criteria.map((criterion) => [criterion.id, storedAnswer(opened, id, criterion.id)]),
  );
}

function storedAnswer(
  { record, inForce }: OpenedDeal,
  frameworkId: string,
  criterionId: string,
): StoredAnswers[string] {
  const place = answerPlace(inForce.rulebook.settings, frameworkId, criterionId);
  const evidence = evidenceProperty(frameworkId, criterionId);
  const changed = [place.property, evidence].flatMap((property) => record.history[property]?.[0] ?? []);
  const latest = changed.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0];
  return {
    level: place.read(textOrNull(record.properties[place.property])),
    evidence: record.properties[evidence] ?? '',
    at: latest?.at.toISOString() ?? null,
    by: appUserOf(record, latest),
  };
}

/** The criteria that are kept in a property of the account's own, and which levels that can hold. */
function mappedCriteria({ mappings }: Settings, { id }: Framework): Qualification['mapped'] {
  return Object.fromEntries(
    Object.entries(mappings[id] ?? {}).map(([criterionId, { property }]) => [
      criterionId,
      { property, levels: [...answerPlace({ mappings }, id, criterionId).levels] },
    ]),
  );
}

/** The properties that are not ours and decide how the deal is judged: a card reads again when one of them changes. */
function watchedProperties(settings: Settings, { id }: Framework): readonly string[] {
  const mapped = Object.values(settings.mappings[id] ?? {}).map(({ property }) => property);
  return [...new Set([...ruleProperties(settings), ...mapped])];
}

// Number('') is 0, which would make a deal without a stage look like one in discovery.
function numberOrNull(value: string | null | undefined): number | null {
  const text = textOrNull(value);
  const parsed = text === null ? Number.NaN : Number(text);
  return Number.isFinite(parsed) ? parsed : null;
}
