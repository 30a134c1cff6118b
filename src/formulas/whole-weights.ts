import type { Criterion } from '../frameworks';

/** So large that no proportion anybody means is lost, so small that HubSpot's sums of them keep every digit. */
const LARGEST = 1e9;

/**
 * Criteria with weights in whole numbers, of which only the proportions count: what all weigh less what does not apply is then nothing
 * where nothing applies, and not the last digit of 0.1 + 0.2 - 0.3. Whole ones stay as they are.
 */
export function withWholeWeights(criteria: readonly Criterion[]): readonly Criterion[] {
  const weights = criteria.map(({ weight }) => weight);
  const most = Math.floor(Math.log10(LARGEST / Math.max(...weights)));
  const digits = Math.min(most, Math.max(...weights.map(decimalsOf)));
  if (digits <= 0) return criteria;
  return criteria.map((criterion) => ({ ...criterion, weight: shifted(criterion.weight, digits) }));
}

function decimalsOf(weight: number): number {
  const [mantissa = '', exponent = '0'] = String(weight).split('e');
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
}

/** However little something weighs, it does. */
function shifted(weight: number, digits: number): number {
  return weight === 0 ? 0 : Math.max(1, Math.round(weight * 10 ** digits));
}
