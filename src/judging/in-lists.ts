import { standingOf, type LiveDifference } from './live-standing';
import type { QualifiedDeal } from './store-figures';

/** What lists show of a deal otherwise than its card. */
export interface InLists {
  /** Whether HubSpot follows by itself, in a minute or two; else ops have something to look after. */
  readonly follows: boolean;
  readonly figures: readonly LiveDifference[];
}

/**
 * What lists made of HubSpot's own figures show of a deal that its card does not; null where there is nothing to say. That answers are
 * out of date formulas cannot tell, and nobody can mend.
 */
export function inLists({ opened, figuresOutdated }: QualifiedDeal, asOf: Date): InLists | null {
  const standing = standingOf(opened, asOf);
  if (standing?.kind !== 'differs') return null;
  const { why, differences: figures } = standing;
  switch (why) {
    case 'out-of-date':
      return null;
    case 'late':
      return { follows: true, figures };
    case 'names-behind':
      // Figures that could not be written are said to be so, and who is named is among them.
      return figuresOutdated ? null : { follows: false, figures };
    case 'unexplained':
      return { follows: false, figures };
  }
}
