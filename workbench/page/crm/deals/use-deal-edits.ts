import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Problem } from '../api/result';
import type { CrmObject, SearchAnswer } from '../api/schemas';
import { useCrm } from '../context/crm-context';

/**
 * Changes deals where they stand in the list. What was written shows at once; whether the deal still belongs there the next
 * search says. While a field is open none is made: its row could go, and what was typed with it.
 */
export function useDealEdits() {
  const { hubspot } = useCrm();
  const client = useQueryClient();
  const [open, setOpen] = useState(0);
  const hold = useCallback(() => {
    setOpen((count) => count + 1);
    return () => setOpen((count) => count - 1);
  }, []);
  const save = useCallback(
    async (id: string, changed: Readonly<Record<string, string>>): Promise<Problem | null> => {
      const answer = await hubspot.update('0-3', id, changed);
      if (!answer.ok) return answer.problem;
      client.setQueriesData<SearchAnswer>(
        { queryKey: ['search', '0-3'] },
        (old) => old && withChanged(old, id, changed),
      );
      return null;
    },
    [hubspot, client],
  );
  return { isEditing: open > 0, hold, save };
}
export type DealEdits = ReturnType<typeof useDealEdits>;

function withChanged(
  answer: SearchAnswer,
  id: string,
  changed: Readonly<Record<string, string>>,
): SearchAnswer {
  const withChanges = (deal: CrmObject) => ({ ...deal, properties: { ...deal.properties, ...changed } });
  return { ...answer, results: answer.results.map((deal) => (deal.id === id ? withChanges(deal) : deal)) };
}
