import { PassThrough } from 'node:stream';
import { connect } from '../../../src/cli/connect';
import { createHubSpotClient, type HubSpotClientOptions } from '../../../src/hubspot';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('connect() lets as many calls begin in a window of time as its pace says, and the next after it', async () => {
  let given: HubSpotClientOptions | undefined;
  const context = {
    env: { PRIVATE_APP_ACCESS_TOKEN: 'token' },
    cwd: '/',
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    createClient: (options: HubSpotClientOptions) => {
      given = options;
      return createHubSpotClient(options);
    },
    now: () => 0,
    clock: () => new Date(),
  };
  connect(context, () => undefined, { calls: 2, windowMs: 1_000 });
  let begun = 0;
  for (let call = 0; call < 3; call += 1) void given?.waitForTurn?.().then(() => (begun += 1));
  await jest.advanceTimersByTimeAsync(999);
  expect(begun).toBe(2);
  await jest.advanceTimersByTimeAsync(2);
  expect(begun).toBe(3);
});
