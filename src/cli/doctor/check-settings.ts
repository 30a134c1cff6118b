import {
  connectConfiguring,
  openSettings,
  type OpenedSettings,
  type SettingsInForce,
} from '../../configuring';
import { settingsStoreKind, type HubSpotClient, type SettingsStoreKind } from '../../hubspot';
import { checkAgainstAccount, checkSettings, entryOf, issueLine, rulingOf } from '../../settings';
import { problemLines } from '../settings/store-problem';
import { revisionWords } from '../settings/revision-words';
import { note, ok, wrong, type Finding } from './finding';

/** Where the settings are, whether they can be read, and whether they fit the account. */
export async function checkStoredSettings(
  client: HubSpotClient,
  { rulebook }: SettingsInForce,
): Promise<readonly Finding[]> {
  const opened = await openSettings(connectConfiguring(client));
  const { account } = opened;
  const { settings } = rulebook;
  const issues = [...checkSettings(settings), ...checkAgainstAccount(settings, account)];
  const found = issues.map((issue) => {
    const line = issueLine(issue);
    return issue.severity === 'note'
      ? note('settings', line)
      : wrong(
          'settings',
          line,
          'Mend it on the settings page, or with settings pull and settings push. Until then deals for which something is gone keep the figures they have.',
        );
  });
  const ruled = account.pipelines.map((pipeline) => {
    const facts = { pipeline, pipelineId: pipeline.id, stageId: null, properties: {} };
    const own = entryOf(settings.pipelines, pipeline.id);
    const rules = own === undefined || own.rules.length === 0 ? '' : `, and ${own.rules.length} by rules`;
    return `${pipeline.label} ${rulingOf(rulebook, facts).framework.label}${rules}`;
  });
  return [
    storeFinding(opened, await settingsStoreKind(client)),
    ...found,
    ...opened.notes.map((each) => note('settings', issueLine(each))),
    ok('settings', `Frameworks by pipeline: ${ruled.join('; ')}.`),
  ];
}

const places: Readonly<Record<SettingsStoreKind, string>> = {
  'custom-object': 'in a custom object',
  property: 'in the options of a hidden deal property',
};

function storeFinding(opened: OpenedSettings, kind: SettingsStoreKind | null): Finding {
  const [first, ...rest] = problemLines(opened);
  if (first !== undefined) return wrong('settings', first, rest.map((line) => line.trim()).join(' '));
  if (opened.newest === null || kind === null)
    return ok('settings', 'None were ever saved: the built-in ones hold.');
  return ok('settings', `They are ${revisionWords(opened.newest)}; kept ${places[kind]}.`);
}
