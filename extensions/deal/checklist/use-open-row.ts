import { useState } from 'react';
import type { Criterion } from '../../../src/frameworks';
import type { Checklist } from './use-checklist';

/** The criterion to go on with. */
export interface NextRow {
  readonly label: string;
  readonly open: () => void;
}

interface OpenRow {
  /** What to ask next comes first, as it was when the list was drawn: a row must not jump under the rep's hands. */
  readonly order: readonly Criterion[];
  /** The id of the criterion that is open. */
  readonly open: string | null;
  readonly toggle: (id: string) => void;
  /** What else to go on with, of what has not been open yet. */
  readonly next: NextRow | undefined;
}

/** Which row is open: at first the one with unsaved words, else the one to ask next. */
export function useOpenRow({ qualification, words, closed, draft, view }: Checklist): OpenRow {
  const [first] = useState(closed ? null : (view.next?.id ?? null));
  const [open, setOpen] = useState(closed ? null : (Object.keys(draft)[0] ?? first));
  const [seen, setSeen] = useState<readonly string[]>([]);
  const { criteria } = qualification.framework;
  const go = (id: string) => {
    if (open !== null) setSeen((before) => [...before, open]);
    setOpen(id);
  };
  const wanted = [
    ...(view.next === null ? [] : [view.next.id]),
    ...view.gaps.map(({ id }) => id),
    ...view.stale,
  ];
  const nextId = wanted.find((id) => id !== open && !seen.includes(id) && draft[id] === undefined);
  const next = criteria.find(({ id }) => id === nextId);
  return {
    order: [...criteria.filter(({ id }) => id === first), ...criteria.filter(({ id }) => id !== first)],
    open,
    toggle: (id) => (id === open ? setOpen(null) : go(id)),
    next: next === undefined ? undefined : { label: next.label[words.language], open: () => go(next.id) },
  };
}
