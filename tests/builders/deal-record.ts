import { findFramework, meddic } from '../../src/frameworks';
import type { DealRecord, DealStore } from '../../src/hubspot';
import { qualificationProperties } from '../../src/qualification';

/** An open enterprise deal (MEDDIC) in evaluation, every property provisioned and empty, but for what the test is about. */
export function aDealRecord(
  properties: Readonly<Record<string, string | null>> = {},
  about: Partial<DealRecord> = {},
): DealRecord {
  const provisioned = Object.fromEntries(qualificationProperties().map(({ name }) => [name, null]));
  return {
    id: '101',
    properties: {
      ...provisioned,
      pipeline: 'enterprise',
      dealstage: 'ent_evaluation',
      hs_is_closed: 'false',
      hs_deal_stage_probability: '0.4',
      ...properties,
    },
    history: {},
    ...about,
  };
}

/** A deal store in memory that counts its calls and answers only what was asked for. */
export function aDealStore(initial: DealRecord | null) {
  let record = initial;
  const calls: { reads: number; writes: Readonly<Record<string, string>>[] } = { reads: 0, writes: [] };
  const store: DealStore = {
    read: ({ dealId, properties }) => {
      calls.reads += 1;
      if (record === null || record.id !== dealId) return Promise.resolve(null);
      const asked = Object.entries(record.properties).filter(([name]) => properties.includes(name));
      return Promise.resolve({ ...record, properties: Object.fromEntries(asked) });
    },
    write: (_dealId, properties) => {
      calls.writes.push(properties);
      if (record !== null) record = { ...record, properties: { ...record.properties, ...properties } };
      return Promise.resolve();
    },
  };
  return { store, calls };
}

/** Every criterion of a framework answered with the same level, as properties. */
export function allAnswered(frameworkId: string, level: string): Readonly<Record<string, string>> {
  const framework = findFramework(frameworkId) ?? meddic;
  return Object.fromEntries(
    framework.criteria.map((criterion) => [`qual_${framework.id}_${criterion.id}`, level]),
  );
}
