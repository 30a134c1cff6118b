import { issueSchema } from '../../../../src/protocol/settings-parts';
import { issueWords } from '../../../../src/texts';

describe('An issue of a kind that only a newer function knows', () => {
  const newer = { path: ['thresholds'], severity: 'error', values: ['strong', 1] };

  test.each([
    ['colourClashes', 'en', 'This is not right.'],
    ['colourClashes', 'sv', 'Det här stämmer inte.'],
    ['toString', 'en', 'This is not right.'],
  ] as const)('says that something is not right: %s in %s', (kind, language, words) => {
    expect(issueWords(issueSchema.parse({ ...newer, kind }), language)).toBe(words);
  });
});
