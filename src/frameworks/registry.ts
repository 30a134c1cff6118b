import { bant } from './bant';
import { challenger } from './challenger';
import { commandOfTheMessage } from './command-of-the-message';
import { conceptual } from './conceptual';
import { consultative } from './consultative';
import { customerCentric } from './customer-centric';
import type { Framework } from './framework';
import { inbound } from './inbound';
import { meddic } from './meddic';
import { meddpicc } from './meddpicc';
import { neat } from './neat';
import { sandler } from './sandler';
import { snap } from './snap';
import { solution } from './solution';
import { spiced } from './spiced';
import { spin } from './spin';
import { targetAccount } from './target-account';
import { valueSelling } from './value-selling';

/** Every framework there is. Adding one is its data file and a line here. */
export const frameworks: readonly Framework[] = [
  meddic,
  meddpicc,
  neat,
  bant,
  spin,
  spiced,
  challenger,
  commandOfTheMessage,
  conceptual,
  consultative,
  customerCentric,
  inbound,
  snap,
  solution,
  targetAccount,
  sandler,
  valueSelling,
];

/** The framework of that id, or undefined when there is none (an older or newer version may have stored it). */
export function findFramework(id: string): Framework | undefined {
  return frameworks.find((framework) => framework.id === id);
}
