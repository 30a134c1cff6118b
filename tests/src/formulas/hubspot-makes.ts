import { parseFormula, type Formula } from '../../../src/formula-language';
import type { FormulaAccount, FormulaSet } from '../../../src/formulas';
import { liveProperty } from '../../../src/formulas';
import { roles } from '../../../src/frameworks';
import { numberOrNull, textOrNull, type DealRecord } from '../../../src/hubspot';
import { dealProperty, levelProperty, namedProperty } from '../../../src/qualification';
import type { Rulebook } from '../../../src/settings';
import { propertyTypeSchema, type PropertyType } from '../../../workbench/api/model/definitions/property';
import { checkTypes } from '../../../workbench/api/model/formulas/check-types';
import { compileFormula } from '../../../workbench/api/model/formulas/evaluate';
import type { FormulaSet as Engine } from '../../../workbench/api/model/formulas/formula-set';
import { readBy } from '../../../workbench/api/model/formulas/read-by';
import { recalculated } from '../../../workbench/api/model/formulas/recalculated';
import { spelledText } from '../../../workbench/api/model/formulas/spelled-text';
import type { Figures } from './plumbline-makes';

/** The calculated properties as the workbench would have them: sent as text, read, held to their types, written anew, read again. */
export function engineOf({ properties }: FormulaSet, account: FormulaAccount, rulebook: Rulebook): Engine {
  const types = typesIn(account, rulebook);
  const typeOf = (name: string) => {
    const type = types.get(name);
    if (type === undefined)
      throw new Error(`A formula reads ${name}, which the account does not have (yet).`);
    return type;
  };
  return properties.map(({ name, type, formula }) => {
    const sent = parsed(spelledText(formula, 'hubspot'));
    checkTypes(sent, type, typeOf);
    types.set(name, type);
    const text = spelledText(sent, 'other');
    return { name, text, evaluate: compileFormula(parsed(text)), reads: readBy(sent) };
  });
}

function typesIn({ properties }: FormulaAccount, { frameworks }: Rulebook): Map<string, PropertyType> {
  const levels = frameworks.flatMap(({ id, criteria }) =>
    criteria.map((criterion) => [levelProperty(id, criterion.id), 'enumeration'] as const),
  );
  return new Map<string, PropertyType>([
    ...levels,
    ...properties.map(({ name, type }) => [name, propertyTypeSchema.parse(type)] as const),
    ...roles.map((role) => [namedProperty(role), 'number'] as const),
    ['pipeline', 'enumeration'],
    ['dealstage', 'enumeration'],
    ['hs_is_closed', 'bool'],
    [dealProperty.framework, 'enumeration'],
    [dealProperty.scoreAtClose, 'number'],
    [dealProperty.completeness, 'number'],
    [dealProperty.band, 'enumeration'],
    [dealProperty.stageReady, 'enumeration'],
  ]);
}

function parsed(text: string): Formula {
  const result = parseFormula(text);
  if (!result.ok) throw new Error(`${JSON.stringify(result.refusal)}: ${text}`);
  return result.formula;
}

/** What HubSpot's figures of a deal would be. */
export function hubspotMakes(engine: Engine, { id, properties }: DealRecord): Figures {
  const values = Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])),
  );
  const created = { at: 0, by: { type: 'INTEGRATION', id: 'test' } as const };
  const record = { id, created, updatedAt: 0, archivedAt: null, values, history: null };
  const made = recalculated(record, engine, { probabilities: new Map(), at: 0 });
  return {
    score: numberOrNull(made[liveProperty.score]),
    completeness: numberOrNull(made[liveProperty.completeness]),
    band: textOrNull(made[liveProperty.band]),
    ready: textOrNull(made[liveProperty.ready]),
  };
}
