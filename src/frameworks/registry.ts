import { bant } from './bant';
import type { Framework } from './framework';
import { meddic } from './meddic';
import { neat } from './neat';
import { spin } from './spin';

/** Every framework there is. Adding one is its data file and a line here. */
export const frameworks: readonly Framework[] = [meddic, neat, bant, spin];

/** The framework of that id, or undefined when there is none (an older or newer version may have stored it). */
export function findFramework(id: string): Framework | undefined {
  return frameworks.find((framework) => framework.id === id);
}
