import { findLastAnswered, type HubSpotClient } from '../../hubspot';
import { note, ok, type Finding } from './finding';

/** Whether somebody has answered on the card, which says that it works. */
export async function checkApp(client: HubSpotClient): Promise<readonly Finding[]> {
  const last = await findLastAnswered(client);
  return [
    last === null
      ? note(
          'app',
          'Nobody has answered on the card yet, so whether it works is not known.',
          'Answer once, on any deal.',
        )
      : ok(
          'app',
          `The card and its functions work: the last answer is of ${last.at.slice(0, 10)}, on deal ${last.dealId}.`,
        ),
  ];
}

/** What HubSpot's API does not say, so that one must look. */
export const cannotBeChecked: readonly Finding[] = [
  note(
    'app',
    'Cannot be checked: whether the cards are on the deal record. HubSpot’s API does not say.',
    'Look at a deal: "Qualification" must be in its sidebar and among its tabs. An admin adds it in the layout of the deal record.',
  ),
  note(
    'app',
    'Cannot be checked: the scopes of the app itself and the build that is deployed. This token is another one.',
    'Look at the project in HubSpot (hs project open), or run npm run check:project before the upload.',
  ),
];
