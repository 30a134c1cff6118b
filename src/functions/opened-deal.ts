import { frameworks, type Framework } from '../frameworks';
import type { DealRecord, NamedPerson, Pipeline } from '../hubspot';
import type { Failure } from '../protocol';
import { answerProperties, dealProperty, frameworkForPipeline } from '../qualification';
import { failure } from './failure';
import type { Dependencies } from './serve';
import { textOrNull } from './text-or-null';

/** A deal with all that judging it takes, as HubSpot gave it. */
export interface OpenedDeal {
  readonly record: DealRecord;
  readonly framework: Framework;
  readonly people: readonly NamedPerson[];
  /** Null for a deal without pipeline, or when the account has it no more. */
  readonly pipeline: Pipeline | null;
}

const DEAL_FACTS = ['pipeline', 'dealstage', 'hs_is_closed', 'hs_deal_stage_probability'] as const;

/** Every property a deal's answers can be in, whichever framework they were given under. */
export const allAnswerProperties = frameworks.flatMap(answerProperties);

/**
 * Reads a deal: three API calls at once (the deal, its people, the pipelines), two while the pipelines are remembered.
 * Which framework rules is known only with the deal, so the properties of all of them are asked for.
 */
export async function openDeal(
  dealId: string,
  { deals, people, pipelines }: Dependencies,
): Promise<{ readonly ok: true; readonly opened: OpenedDeal } | Failure> {
  const [record, named, known] = await Promise.all([
    deals.read({
      dealId,
      properties: [...DEAL_FACTS, ...Object.values(dealProperty), ...allAnswerProperties],
      historyOf: [dealProperty.assessedAt, dealProperty.assessedBy, ...allAnswerProperties],
    }),
    people.read(dealId),
    pipelines.list(),
  ]);
  if (record === null) return failure('deal-not-found', `There is no deal ${dealId}.`);
  const pipelineId = textOrNull(record.properties['pipeline']);
  const framework = frameworkForPipeline(pipelineId);
  const missing = missingProperties(record, framework);
  if (missing !== undefined) return missing;
  const pipeline = known.find(({ id }) => id === pipelineId) ?? null;
  return { ok: true, opened: { record, framework, people: named, pipeline } };
}

/** Whether HubSpot counts the deal as won or lost. */
export function isClosed({ properties }: DealRecord): boolean {
  return properties['hs_is_closed'] === 'true';
}

function missingProperties(record: DealRecord, framework: Framework): Failure | undefined {
  const needed = [...Object.values(dealProperty), ...answerProperties(framework)];
  const missing = needed.filter((name) => !(name in record.properties));
  if (missing.length === 0) return undefined;
  return failure(
    'not-provisioned',
    `Deal properties missing: ${missing.join(', ')}. Run "npx plumbline provision".`,
    missing,
  );
}
