import { findFramework } from '../../src/frameworks';
import { approachProperties, type DealRecord, type PropertyVersion } from '../../src/hubspot';
import { levelProperty, qualificationProperties } from '../../src/qualification';

/** An open enterprise deal (MEDDIC) in evaluation, every property provisioned and empty, but for what the test is about. */
export function aDealRecord(
  properties: Readonly<Record<string, string | null>> = {},
  about: Partial<DealRecord> = {},
): DealRecord {
  const definitions = [...qualificationProperties(), ...approachProperties()];
  const provisioned = Object.fromEntries(definitions.map(({ name }) => [name, null]));
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

/** What a property was set to through the API at an instant, but for what the test is about. */
export function aVersion(value: string, at: string, about: Partial<PropertyVersion> = {}): PropertyVersion {
  return { value, at: new Date(at), byIntegration: true, userId: null, ...about };
}

/** Every criterion of a framework answered with the same level, as properties. */
export function allAnswered(frameworkId: string, level: string): Readonly<Record<string, string>> {
  const criteria = findFramework(frameworkId)?.criteria ?? [];
  return Object.fromEntries(criteria.map(({ id }) => [levelProperty(frameworkId, id), level]));
}
