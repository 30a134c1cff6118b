import { roleLabels, type Framework } from '../frameworks';
import { storedValue } from '../hubspot';
import {
  approachOf,
  carryOversOf,
  inLists,
  isRefusal,
  propertiesMissing,
  propertiesWatched,
  stageOf,
  type JudgingPorts,
  type OpenedDeal,
  type QualifiedDeal,
  type Refusal,
} from '../judging';
import { newestOf } from '../configuring';
import type { Failure } from '../protocol/failure';
import type { Qualification } from '../protocol/qualification';
import { dealProperty } from '../qualification';
import { answerPlace, entryOf, type Settings } from '../settings';
import { refusalFailure } from './failure';

/** The reply of a function that is about one deal. */
export function dealReply(
  outcome: QualifiedDeal | Refusal,
  { now }: Pick<JudgingPorts, 'now'>,
): { readonly ok: true; readonly qualification: Qualification } | Failure {
  return isRefusal(outcome)
    ? refusalFailure(outcome)
    : { ok: true, qualification: qualificationOnWire(outcome, now()) };
}

/** A deal as a card draws it: what the rules see of it, and what else the card shows. */
export function qualificationOnWire(qualified: QualifiedDeal, asOf: Date): Qualification {
  const { opened, qualification, figuresOutdated } = qualified;
  const { record, framework, people, inForce } = opened;
  const { rulebook, problem } = inForce;
  const { settings } = rulebook;
  const { answers, deal, standards, timeZone, scoreAtClose, goneFramework } = qualification;
  return {
    deal: {
      id: record.id,
      pipelineId: storedValue(record, 'pipeline'),
      stageId: storedValue(record, 'dealstage'),
      stageLabel: stageOf(opened)?.label ?? null,
      ...deal,
    },
    framework,
    answers,
    mapped: mappedCriteria(settings, framework),
    people: [...people],
    carryOvers: deal.closed ? [] : carryOverOffers(opened),
    assessed: {
      at: storedValue(record, dealProperty.assessedAt),
      by: storedValue(record, dealProperty.assessedBy),
    },
    approach: {
      ...approachOf(opened),
      frameworkLabels: Object.fromEntries(rulebook.frameworks.map(({ id, label }) => [id, label])),
    },
    scoreAtClose,
    goneFramework,
    missingProperties: [...propertiesMissing(opened)],
    missingLabels: opened.rolesUnknown.map((role) => roleLabels[role].en),
    figuresOutdated,
    inLists: listsOnWire(qualified, asOf),
    standards,
    timeZone,
    settings: { revision: rulebook.revision, newest: newestOf(inForce), problem: problem?.kind ?? null },
    watched: [...propertiesWatched(settings, framework)],
  };
}

function carryOverOffers(opened: OpenedDeal): Qualification['carryOvers'] {
  return carryOversOf(opened).map(({ criterionId, from, answer }) => ({
    criterionId,
    from: { framework: from.framework.label, criterion: from.criterion.label },
    answer,
  }));
}

function listsOnWire(qualified: QualifiedDeal, asOf: Date): Qualification['inLists'] {
  const lists = inLists(qualified, asOf);
  return lists && { ...lists, figures: [...lists.figures] };
}

/** The criteria that are kept in a property of the account's own, and which levels that can hold. */
function mappedCriteria({ mappings }: Settings, { id }: Framework): Qualification['mapped'] {
  return Object.fromEntries(
    Object.entries(entryOf(mappings, id) ?? {}).map(([criterionId, { property }]) => [
      criterionId,
      { property, levels: [...answerPlace({ mappings }, id, criterionId).levels] },
    ]),
  );
}
