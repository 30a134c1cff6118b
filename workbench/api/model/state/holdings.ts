import type { AccountSeed } from '../../../account';
import type { CrmState } from './crm-state';

/** How much of what HubSpot calculates itself an account may have. */
export interface CalculatedLimits {
  /** 40 on Professional, 200 on Enterprise. */
  readonly properties: number;
  /** The longest formula. */
  readonly formulaCharacters: number;
}

/** What the rules judge by: who works in the account, what it holds and what it may hold. */
export interface Holdings {
  readonly seed: AccountSeed;
  readonly state: CrmState;
  readonly calculated: CalculatedLimits;
}
