import type { AccountSeed } from '../../../account';
import type { FormulaSpelling } from '../../../wire';
import type { CrmState } from './crm-state';

/** How much of what HubSpot calculates itself an account may have, and how it keeps it. */
export interface CalculatedRules {
  /** 40 on Professional, 200 on Enterprise. */
  readonly properties: number;
  /** The longest formula. */
  readonly formulaCharacters: number;
  readonly spelling: FormulaSpelling;
}

/** What the rules judge by: who works in the account, what it holds and what it may hold. */
export interface Holdings {
  readonly seed: AccountSeed;
  readonly state: CrmState;
  readonly calculated: CalculatedRules;
}
