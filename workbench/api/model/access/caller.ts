import type { TokenSeed } from '../../../account';
import type { Stamp } from '../state/change';

/** Who makes a call. Its writes happen now, or in the past that a `setup` caller asks for. */
export interface Caller extends Stamp {
  readonly token: TokenSeed;
}
