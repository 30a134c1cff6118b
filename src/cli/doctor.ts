import * as z from 'zod';
import { HubSpotError, readAccount, type AccountDetails, type HubSpotClient } from '../hubspot';
import type { CliCommand } from './cli-command';
import { connect } from './connect';
import { cannotBeChecked } from './doctor/check-app';
import { doctorReport } from './doctor/doctor-report';
import { examine } from './doctor/examine';
import { note, ok, wrong, type Finding } from './doctor/finding';
import { exitCode } from './exit-code';

const inputSchema = z.object({ json: z.boolean().default(false) });

/** Says what is right and what is wrong with an account. */
export const doctor: CliCommand = {
  words: ['doctor'],
  summary: 'say what is right with the account, what is wrong, and what to do',
  description:
    'Looks at everything that Plumbline needs in an account: the token and its scopes, the limits, the deal properties and ' +
    'contact labels, the settings, the figures that deals carry and those that HubSpot keeps itself, and as far as HubSpot says it, the app. For what is wrong it ' +
    'says what to do. It changes nothing: whether a scope is there to write is tried with calls that write nothing. Exit code ' +
    '0 when nothing is wrong, 1 otherwise.',
  arguments: [],
  options: [{ flags: '--json', description: 'answer with one JSON object, for scripts' }],
  run: async (context, raw) => {
    const { json } = inputSchema.parse(raw);
    const { client } = connect(context, (line) => context.stderr.write(`${line}\n`));
    const account = await accountOf(client);
    const findings =
      'portalId' in account ? await withAccount(client, account, context.clock) : [account, notChecked];
    context.stdout.write(json ? `${JSON.stringify({ findings })}\n` : doctorReport(findings));
    return findings.some(({ state }) => state === 'wrong') ? exitCode.failure : exitCode.ok;
  },
};

const notChecked = note('token', 'The rest was not checked: that needs a token that works.');

async function accountOf(client: HubSpotClient): Promise<AccountDetails | Finding> {
  try {
    return await readAccount(client);
  } catch (error) {
    if (!(error instanceof HubSpotError)) throw error;
    return wrong('token', error.message);
  }
}

async function withAccount(
  client: HubSpotClient,
  account: AccountDetails,
  now: () => Date,
): Promise<readonly Finding[]> {
  const { portalId, timeZone, companyCurrency } = account;
  const about = [companyCurrency ?? 'no currency said', timeZone].join(', ');
  return [
    ok('token', `Valid, of account ${portalId} (${about}).`),
    ...(await examine(client, now)),
    ...cannotBeChecked,
  ];
}
