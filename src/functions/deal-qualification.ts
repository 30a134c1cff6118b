import type { Framework } from '../frameworks';
import type { DealRecord } from '../hubspot';
import type { Failure, Qualification } from '../protocol';
import {
  answerProperties,
  dealProperty,
  evidenceProperty,
  frameworkForPipeline,
  levelProperty,
  milestoneOf,
  type StoredAnswers,
} from '../qualification';
import { failure } from './failure';
import { textOrNull } from './text-or-null';

const DEAL_FACTS = ['pipeline', 'dealstage', 'hs_is_closed', 'hs_deal_stage_probability'] as const;

/** What one read of a deal asks for so that it can be judged by any of these frameworks. */
export function propertiesToRead(frameworks: readonly Framework[]): readonly string[] {
  return [...DEAL_FACTS, ...Object.values(dealProperty), ...frameworks.flatMap(answerProperties)];
}

/** The framework that rules a deal as HubSpot returned it. */
export function frameworkOf(record: DealRecord): Framework {
  return frameworkForPipeline(textOrNull(record.properties['pipeline']));
}

/** The failure that some of the properties a save would write do not exist in this account, or undefined. */
export function missingProperties(record: DealRecord, framework: Framework): Failure | undefined {
  const needed = [...Object.values(dealProperty), ...answerProperties(framework)];
  const missing = needed.filter((name) => !(name in record.properties));
  if (missing.length === 0) return undefined;
  return failure(
    'not-provisioned',
    `Deal properties missing: ${missing.join(', ')}. Run "npx plumbline provision".`,
    missing,
  );
}

/** A deal's record as the card and the rules see it. */
export function qualificationOf(record: DealRecord, framework: Framework): Qualification {
  const { properties } = record;
  const closed = properties['hs_is_closed'] === 'true';
  return {
    deal: {
      id: record.id,
      pipelineId: textOrNull(properties['pipeline']),
      stageId: textOrNull(properties['dealstage']),
      closed,
      // A closed deal's probability is 0 or 1: it says how the deal ended, not how far it has to be.
      milestone: closed ? null : milestoneOf(probability(properties['hs_deal_stage_probability'])),
    },
    frameworkId: framework.id,
    answers: storedAnswers(record, framework),
    assessed: {
      at: textOrNull(properties[dealProperty.assessedAt]),
      by: textOrNull(properties[dealProperty.assessedBy]),
    },
  };
}

function storedAnswers({ properties }: DealRecord, { id, criteria }: Framework): StoredAnswers {
  return Object.fromEntries(
    criteria.map((criterion) => [
      criterion.id,
      {
        level: textOrNull(properties[levelProperty(id, criterion.id)]),
        evidence: properties[evidenceProperty(id, criterion.id)] ?? '',
      },
    ]),
  );
}

// Number('') is 0, which would make a deal without a stage look like one in discovery.
function probability(value: string | null | undefined): number | null {
  const text = textOrNull(value);
  const parsed = text === null ? Number.NaN : Number(text);
  return Number.isFinite(parsed) ? parsed : null;
}
