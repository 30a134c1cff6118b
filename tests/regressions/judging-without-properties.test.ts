// Was: judge_deals on an account without our properties answered "refused", with HubSpot's sentence about a search filter.
import { main } from '../../src/functions/judge-deals';
import { dealProperty } from '../../src/qualification';
import { anAccount } from '../builders/an-account';

const account = anAccount();

test('judge_deals says of an account without our properties that it is not provisioned, and what is missing', async () => {
  await account.lose(...Object.values(dealProperty));
  expect(await account.reply(main, { after: null, seenRevision: 0 })).toMatchObject({
    ok: false,
    code: 'not-provisioned',
    details: Object.values(dealProperty),
  });
});
