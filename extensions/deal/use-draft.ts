import { useState } from 'react';
import { frameworks, type Framework } from '../../src/frameworks';
import type { Draft } from './drafts';

// Drafts outlive the component: when the page redraws the card, or takes it off and puts it back, what the rep typed is
// still here. They live as long as the card's worker, which is all a HubSpot extension has.
const drafts = new Map<string, Draft>();

/** The unsaved changes of a deal under a framework, and how to change them. */
export function useDraft(
  dealId: string,
  frameworkId: string,
): [Draft, (change: (before: Draft) => Draft) => void] {
  const key = keyOf(dealId, frameworkId);
  const [, redraw] = useState(0);
  const change = (next: (before: Draft) => Draft) => {
    drafts.set(key, next(drafts.get(key) ?? {}));
    redraw((times) => times + 1);
  };
  return [drafts.get(key) ?? {}, change];
}

/** The unsaved changes of a deal under other frameworks: its pipeline changed while the rep was writing. */
export function draftsOfOtherFrameworks(
  dealId: string,
  frameworkId: string,
): readonly { readonly framework: Framework; readonly count: number }[] {
  return frameworks
    .filter((framework) => framework.id !== frameworkId)
    .map((framework) => ({
      framework,
      count: Object.keys(drafts.get(keyOf(dealId, framework.id)) ?? {}).length,
    }))
    .filter(({ count }) => count > 0);
}

function keyOf(dealId: string, frameworkId: string): string {
  return `${dealId} ${frameworkId}`;
}
