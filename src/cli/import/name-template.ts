import type { Cells } from './csv-table';
import { heading } from './heading';

/**
 * Text with columns in it: `{product} for {account}`. A part in square brackets is left out when a column in it is empty:
 * `{product}[ for {account}]`.
 */
export function fillTemplate(template: string, cells: Cells): string {
  // A column's own name may have brackets in it.
  const filled = template.replace(/\{[^}]+\}|\[((?:\{[^}]+\}|[^\]{])*)\]/g, (whole, part?: string) => {
    if (part === undefined) return whole;
    return columnsOf(part).every((column) => (cells[column] ?? '') !== '') ? part : '';
  });
  return filled.replace(/\{([^}]+)\}/g, (_, column: string) => cells[heading(column)] ?? '').trim();
}

/** Why a text cannot be such a template; null when it can. */
export function objectionToTemplate(template: string): string | null {
  const around = template.replace(/\{[^{}]+\}/g, '');
  return /[{}]/.test(around) ? 'every { needs a name of a column and a } behind it' : null;
}

/** The columns a template names. */
export function columnsOf(template: string): string[] {
  return [...template.matchAll(/\{([^}]+)\}/g)].map((match) => heading(match[1] ?? ''));
}
