import { settingsAccount, type ConfiguringPorts, type SettingsInForce } from '../../configuring';
import { checkAgainstAccount, issueLine } from '../../settings';

/** What settings name that the account no longer has, and what follows for its deals; nothing when all is there. Three calls. */
export async function goneLines(
  { rulebook }: SettingsInForce,
  ports: Pick<ConfiguringPorts, 'pipelines' | 'account' | 'dealProperties'>,
): Promise<readonly string[]> {
  const { settings, revision } = rulebook;
  // The built-in ones name nothing of an account.
  if (revision === 0) return [];
  const issues = checkAgainstAccount(settings, await settingsAccount(ports));
  const errors = issues.filter(({ severity }) => severity === 'error').map(issueLine);
  if (errors.length === 0) return [];
  return [
    `Revision ${revision} of the settings does not fit the account any more:`,
    ...errors.map((line) => `  ${line}`),
    'Deals for which a pipeline, stage or property is gone keep the figures they have until it is mended: on the settings page, or with settings pull and push.',
  ];
}
