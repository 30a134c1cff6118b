import type { ProvisioningView } from '../../../src/protocol/plan-provisioning';

/** What an account has and lacks of the calculated properties with which HubSpot keeps the figures itself. */
export type FormulasView = NonNullable<ProvisioningView['formulas']>;

/** How many properties are to be made or changed for it. */
export function formulasToDo(formulas: FormulasView | null): number {
  return formulas === null ? 0 : formulas.create.length + formulas.change.length;
}
