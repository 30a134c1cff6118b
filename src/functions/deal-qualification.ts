import { findFramework, frameworks, type Framework, type Milestone } from '../frameworks';
import type { DealRecord, Pipeline } from '../hubspot';
import type { Qualification } from '../protocol';
import {
  carryOversTo,
  dealProperty,
  evidenceProperty,
  levelProperty,
  milestoneOf,
  stageMilestones,
  type StoredAnswers,
} from '../qualification';
import { approachOf } from './deal-approach';
import { isClosed, missingProperties, type OpenedDeal } from './opened-deal';
import { textOrNull } from './text-or-null';
import { appUserOf } from './who';

/** A deal as the card and the rules see it. */
export function qualificationOf(opened: OpenedDeal): Qualification {
  const { record, framework, people, pipeline } = opened;
  const { properties } = record;
  const stageId = textOrNull(properties['dealstage']);
  const closed = isClosed(record);
  const answers = storedAnswers(record, framework);
  const frameworkId = textOrNull(properties[dealProperty.framework]);
  return {
    deal: {
      id: record.id,
      pipelineId: textOrNull(properties['pipeline']),
      stageId,
      stageLabel: pipeline?.stages.find(({ id }) => id === stageId)?.label ?? null,
      closed,
      // A closed deal's probability is 0 or 1: it says how the deal ended, not how far it has to be.
      milestone: closed ? null : milestoneOfStage(record, stageId, pipeline),
    },
    framework,
    answers,
    people: [...people],
    carryOvers: closed ? [] : offersTo(framework, answers, record),
    assessed: {
      at: textOrNull(properties[dealProperty.assessedAt]),
      by: textOrNull(properties[dealProperty.assessedBy]),
    },
    approach: approachOf(opened),
    scoreAtClose: closed ? numberOrNull(properties[dealProperty.scoreAtClose]) : null,
    goneFramework: frameworkId === null || findFramework(frameworkId) !== undefined ? null : frameworkId,
    missingProperties: [...missingProperties(opened)],
    figuresOutdated: false,
  };
}

function milestoneOfStage(
  { properties }: DealRecord,
  stageId: string | null,
  pipeline: Pipeline | null,
): Milestone | null {
  if (stageId === null) return null;
  // A pipeline the account no longer lists: HubSpot may still know how likely its stages were.
  if (pipeline === null) return milestoneOf(numberOrNull(properties['hs_deal_stage_probability']));
  const open = pipeline.stages.filter((stage) => !stage.closed);
  return stageMilestones(open).get(stageId) ?? null;
}

function offersTo(
  framework: Framework,
  answers: StoredAnswers,
  record: DealRecord,
): Qualification['carryOvers'] {
  const others = frameworks.map((other) => ({ framework: other, answers: storedAnswers(record, other) }));
  return carryOversTo(framework, answers, others).map(({ criterionId, from, answer }) => ({
    criterionId,
    from: { framework: from.framework.label, criterion: from.criterion.label },
    answer,
  }));
}

function storedAnswers(record: DealRecord, { id, criteria }: Framework): StoredAnswers {
  return Object.fromEntries(
    criteria.map((criterion) => [criterion.id, storedAnswer(record, id, criterion.id)]),
  );
}

function storedAnswer(record: DealRecord, frameworkId: string, criterionId: string): StoredAnswers[string] {
  const level = levelProperty(frameworkId, criterionId);
  const evidence = evidenceProperty(frameworkId, criterionId);
  const changed = [level, evidence].flatMap((property) => record.history[property]?.[0] ?? []);
  const latest = changed.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0];
  return {
    level: textOrNull(record.properties[level]),
    evidence: record.properties[evidence] ?? '',
    at: latest?.at.toISOString() ?? null,
    by: appUserOf(record, latest),
  };
}

// Number('') is 0, which would make a deal without a stage look like one in discovery.
function numberOrNull(value: string | null | undefined): number | null {
  const text = textOrNull(value);
  const parsed = text === null ? Number.NaN : Number(text);
  return Number.isFinite(parsed) ? parsed : null;
}
