import { useState } from 'react';
import type { Framework } from '../../../src/frameworks';
import type { Draft } from './drafts';

// Drafts outlive the component: when the page redraws the card, or takes it off and puts it back, what the rep typed is
// still here. They live as long as the card's worker, which is all a HubSpot extension has.
const drafts = new Map<string, KeptDraft>();
interface KeptDraft {
  readonly dealId: string;
  readonly framework: Named;
  readonly draft: Draft;
}
type Named = Pick<Framework, 'id' | 'label'>;

/** The unsaved changes of a deal under a framework, and how to change them. */
export function useDraft(
  dealId: string,
  framework: Named,
): [Draft, (change: (before: Draft) => Draft) => void] {
  const key = `${dealId} ${framework.id}`;
  const [, redraw] = useState(0);
  const change = (next: (before: Draft) => Draft) => {
    drafts.set(key, { dealId, framework, draft: next(drafts.get(key)?.draft ?? {}) });
    redraw((times) => times + 1);
  };
  return [drafts.get(key)?.draft ?? {}, change];
}

/** The unsaved changes of a deal under other frameworks: its pipeline changed while the rep was writing. */
export function draftsOfOtherFrameworks(
  dealId: string,
  frameworkId: string,
): readonly { readonly framework: Named; readonly count: number }[] {
  return [...drafts.values()]
    .filter((kept) => kept.dealId === dealId && kept.framework.id !== frameworkId)
    .map(({ framework, draft }) => ({ framework, count: Object.keys(draft).length }))
    .filter(({ count }) => count > 0);
}
