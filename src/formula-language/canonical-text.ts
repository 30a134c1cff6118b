import { flatText } from './flat-text';
import type { Formula } from './formula';

/** A formula as HubSpot writes it anew when it is stored: on one line, `equals` for `=`. */
export function canonicalText(formula: Formula): string {
  return flatText(formula, 'canonical');
}
