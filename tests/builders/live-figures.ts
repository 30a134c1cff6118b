import { settingsAccount, type ConfiguringPorts } from '../../src/configuring';
import { canonicalText } from '../../src/formula-language';
import { formulaSet } from '../../src/formulas';
import { roles } from '../../src/frameworks';
import { namedProperty, qualificationGroup } from '../../src/qualification';

type Call = (method: string, path: string, body?: unknown) => Promise<unknown>;

/** Makes the calculated properties of an account's settings, and the stored helpers that they read. */
export async function makeLiveFigures(call: Call, ports: ConfiguringPorts): Promise<void> {
  const { rulebook } = await ports.rulebooks.current();
  const { properties } = formulaSet(rulebook, await settingsAccount(ports));
  const make = (about: object) =>
    call('POST', '/crm/properties/2026-09/deals', { groupName: qualificationGroup.name, ...about });
  for (const name of roles.map(namedProperty))
    await make({ name, label: name, type: 'number', fieldType: 'number' });
  for (const { name, type, formula } of properties) {
    const calculationFormula = canonicalText(formula);
    await make({ name, label: name, type, fieldType: 'calculation_equation', calculationFormula });
  }
}
