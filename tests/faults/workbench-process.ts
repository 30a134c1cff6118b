import { writeSync } from 'node:fs';
import { demoAccount } from '../../workbench/demo/account';
import { openHubSpot } from '../../workbench/api';

/**
 * A workbench that is killed while it writes: makes one deal after another in the folder it is given, and says the name of each on
 * a line of its own once it is acknowledged.
 */
const [dataDir = '', round = ''] = process.argv.slice(2);
const account = demoAccount([]);
const token = account.tokens.find(({ kind }) => kind === 'setup')?.token ?? '';
const hubspot = await openHubSpot({ dataDir, account });
for (let number = 0; ; number += 1) {
  const dealname = `${round}-${number}`;
  const answer = await hubspot.fetch(
    new Request('http://localhost/crm/v3/objects/deals', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        properties: { dealname, pipeline: 'default', dealstage: 'appointmentscheduled' },
      }),
    }),
  );
  if (!answer.ok) throw new Error(await answer.text());
  writeSync(1, `${dealname}\n`);
}
