import { countJudgedBefore, type HubSpotClient } from '../../hubspot';
import type { Rulebook } from '../../settings';
import { count } from '../numbers';
import { note, ok, type Finding } from './finding';

/** Whether deals carry figures from before the settings were changed. */
export async function checkDeals(
  client: HubSpotClient,
  { revision, settings }: Rulebook,
): Promise<readonly Finding[]> {
  const older = revision === 0 ? 0 : await countJudgedBefore(client, revision);
  if (older === 0) return [ok('deals', 'No open deal has figures from before the settings were changed.')];
  // Those that come out the same under new settings are not written for the number of the revision alone.
  const stored =
    settings.figures === 'live'
      ? ' Those that HubSpot keeps do not wait for that; gaps, next questions and review dates do.'
      : '';
  return [
    note(
      'deals',
      `${count(older, 'open deal')} last got figures before revision ${revision} of the settings; some may come out the same by it.${stored}`,
      'npx plumbline score --all says which differ, and with --write brings them up to date.',
    ),
  ];
}
