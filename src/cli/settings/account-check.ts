import { connectConfiguring, settingsAccount } from '../../configuring';
import { HubSpotError } from '../../hubspot';
import { checkAgainstAccount, type SettingsIssue } from '../../settings';
import { connect } from '../connect';
import type { CliContext } from '../context';
import type { LoadedSettings } from './load-settings';

/** Whether settings were held against the account, and what came of it. */
export type AccountCheck =
  | { readonly kind: 'checked'; readonly issues: readonly SettingsIssue[] }
  | { readonly kind: 'not-checked'; readonly why: 'no-token' | 'wrong-shape' }
  | { readonly kind: 'failed'; readonly message: string };

/** Holds settings against the account of the token, where there is one. */
export async function checkInAccount(
  context: CliContext,
  { settings }: LoadedSettings,
): Promise<AccountCheck> {
  if ((context.env['PRIVATE_APP_ACCESS_TOKEN'] ?? '').trim() === '')
    return { kind: 'not-checked', why: 'no-token' };
  if (settings === null) return { kind: 'not-checked', why: 'wrong-shape' };
  const { client } = connect(context, (line) => context.stderr.write(`${line}\n`));
  try {
    const account = await settingsAccount(connectConfiguring(client));
    return { kind: 'checked', issues: checkAgainstAccount(settings, account) };
  } catch (error) {
    if (!(error instanceof HubSpotError)) throw error;
    return { kind: 'failed', message: error.message };
  }
}

/** What the last line says of it. */
export function accountWords(check: AccountCheck): string {
  switch (check.kind) {
    case 'checked':
      return 'Checked against the account too.';
    case 'failed':
      return `Not checked against the account: ${check.message}`;
    case 'not-checked':
      return check.why === 'no-token'
        ? 'Checked without the account: PRIVATE_APP_ACCESS_TOKEN is not set.'
        : 'Not checked against the account yet: the errors come first.';
  }
}
