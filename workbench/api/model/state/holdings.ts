import type { AccountSeed } from '../../../account';
import type { CrmState } from './crm-state';

/** What the rules judge by: who works in the account, and what it holds. */
export interface Holdings {
  readonly seed: AccountSeed;
  readonly state: CrmState;
}
