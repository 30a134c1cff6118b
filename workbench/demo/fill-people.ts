import { z } from 'zod';
import type { AccountApi } from './account-api';
import { batchesOf } from './dated-batches';
import type { RecordIds } from './fill-records';
import type { DemoPlan } from './plan';
import { idOf } from './record-inputs';

const ASSOCIATIONS = '/crm/v4/associations/deals/contacts';

const labelsSchema = z.object({
  results: z.array(z.object({ category: z.string(), typeId: z.number(), label: z.string().nullable() })),
});

/** Labels the contacts that the plan names on its deals. A label that the account does not have is left out. */
export async function fillPeople(api: AccountApi, plan: DemoPlan, ids: RecordIds): Promise<void> {
  const { results } = await api.get(`${ASSOCIATIONS}/labels`, labelsSchema);
  const inputs = plan.deals.flatMap(({ key, qualification }) =>
    (qualification?.people ?? []).flatMap(({ label, contactKey }) => {
      const type = results.find((each) => each.label === label);
      if (type === undefined) return [];
      const types = [{ associationCategory: type.category, associationTypeId: type.typeId }];
      return [{ from: { id: idOf(key, ids) }, to: { id: idOf(contactKey, ids) }, types }];
    }),
  );
  for (const batch of batchesOf(inputs))
    await api.post(`${ASSOCIATIONS}/batch/create`, { inputs: batch }, z.object({}));
}
