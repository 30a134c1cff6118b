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
  /** What was discarded, and can be brought back. */
  readonly discarded: Draft;
}
type Named = Pick<Framework, 'id' | 'label'>;

/** The unsaved changes of a deal under a framework, and how to change them. */
export interface DraftBook {
  readonly draft: Draft;
  /** Gives back what the draft is from now on. */
  readonly changeDraft: (change: (before: Draft) => Draft) => Draft;
  readonly discarded: Draft;
  readonly discard: () => void;
  /** Puts back what was discarded; what was changed since stands. */
  readonly bringBack: () => void;
  /** What is stored anew of these criteria makes what was discarded of them worthless. */
  readonly forget: (criterionIds: readonly string[]) => void;
}

/** The draft of a deal under a framework; a discarded one is kept until it is brought back or overtaken by a save. */
export function useDraft(dealId: string, framework: Named): DraftBook {
  const key = `${dealId} ${framework.id}`;
  const [, redraw] = useState(0);
  const kept = () => drafts.get(key) ?? { dealId, framework, draft: {}, discarded: {} };
  const keep = (changed: Pick<KeptDraft, 'draft' | 'discarded'>) => {
    drafts.set(key, { dealId, framework, ...changed });
    redraw((times) => times + 1);
    return changed.draft;
  };
  const { draft, discarded } = kept();
  return {
    draft,
    changeDraft: (change) => keep({ draft: change(kept().draft), discarded: kept().discarded }),
    discarded,
    discard: () => void keep({ draft: {}, discarded: { ...kept().discarded, ...kept().draft } }),
    bringBack: () => void keep({ draft: { ...kept().discarded, ...kept().draft }, discarded: {} }),
    forget: (ids) =>
      void keep({
        draft: kept().draft,
        discarded: Object.fromEntries(Object.entries(kept().discarded).filter(([id]) => !ids.includes(id))),
      }),
  };
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
