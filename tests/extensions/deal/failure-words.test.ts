import { failureWords } from '../../../extensions/shared/failure-words';
import type { Failure } from '../../../src/protocol/failure';
import { textsIn } from '../../../src/texts';

const refused: Failure = {
  ok: false,
  code: 'refused',
  message: 'POST /crm/objects/2026-09/deals/batch/read failed',
  details: ['Invalid input JSON on line 1, column 20: Cannot deserialize value of type `long`'],
  correlationId: 'c-1',
};

test.each([
  ['en', 'HubSpot did not take this. Try again; if it stays, tell your admin.'],
  ['sv', 'HubSpot tog inte emot det här. Försök igen; säg till din administratör om det kvarstår.'],
] as const)('a rep reads in %s that HubSpot refused, and not its words', (language, text) => {
  const said = failureWords(refused, textsIn(language));
  expect(said.text).toBe(text);
  expect(said.reference).toContain('c-1');
});

test('whoever looks after the app reads what HubSpot said', () => {
  expect(failureWords(refused, textsIn('en'), true).text).toBe(
    `HubSpot refused this: ${refused.details.join()}`,
  );
});
