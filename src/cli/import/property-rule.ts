import type { AccountProperty } from '../../hubspot';
import type { PropertySource } from './import-map';

/** A property the account defines, and where its values come from. */
export interface PropertyRule {
  readonly property: AccountProperty;
  readonly source: PropertySource;
}
