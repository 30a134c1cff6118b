import { importMapSchema, type ImportMap } from '../../../../src/cli/import/import-map';

/** A map for files with the columns id, agent, stage, account, value, closed and product. */
export function aMap(change: object = {}): ImportMap {
  return importMapSchema.parse({
    key: { column: 'id' },
    name: '{product}[ for {account}]',
    stage: {
      column: 'stage',
      values: {
        Open: { pipeline: 'Mid-market', stage: 'Discovery' },
        Won: { pipeline: 'Mid-market', stage: 'Closed won' },
      },
    },
    owner: { column: 'agent' },
    company: { column: 'account' },
    properties: { amount: { as: 'amount', column: 'value' }, closedate: { as: 'date', column: 'closed' } },
    ...change,
  });
}
