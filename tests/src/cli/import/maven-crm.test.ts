import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openTestHubSpot } from '../../hubspot/local-hubspot';
import { containing } from '../containing';
import { runPlumbline } from '../run-plumbline';
import { allCompanies, allDeals } from './stored';

const root = join(__dirname, '../../../..');
const data = process.env['PLUMBLINE_DATA'] ?? join(root, '../shared/data');
const maven = join(data, 'maven-crm');
const isThere = existsSync(join(maven, 'sales_pipeline.csv'));
const title = isThere
  ? 'docs/import-maven-crm.json imports all 8,800 opportunities, and once'
  : `docs/import-maven-crm.json is not tried: there is no data in ${maven} (set PLUMBLINE_DATA)`;

(isThere ? test : test.skip)(title, async () => {
  const hubspot = await openTestHubSpot();
  let calls = 0;
  hubspot.intercept = (_, send) => {
    calls += 1;
    return send();
  };
  const words = [
    ...['import', 'deals', join(maven, 'sales_pipeline.csv'), '--companies', join(maven, 'accounts.csv')],
    ...['--map', join(root, 'docs/import-maven-crm.json')],
  ];
  const first = await runPlumbline(words, { hubspot });
  expect(first.stdout).toContain(
    '8,800 rows: 8,800 deals created, 0 unchanged, 0 problems. 85 companies created.',
  );
  expect(first.stdout).not.toContain('Note:');
  expect(calls).toBeLessThan(190);
  const again = await runPlumbline(words, { hubspot });
  expect(again).toMatchObject({ code: 0, stdout: containing('8,800 unchanged') });
  const deals = [...(await allDeals(hubspot)).values()];
  const inStage = (stage: string) =>
    deals.filter((deal) => 'dealstage' in deal && deal.dealstage === stage).length;
  expect(['mm_discovery', 'mm_evaluation', 'mm_won', 'mm_lost'].map(inStage)).toEqual([
    500, 1_589, 4_238, 2_473,
  ]);
  expect(await allCompanies(hubspot)).toHaveLength(85);
  await hubspot.close();
});
