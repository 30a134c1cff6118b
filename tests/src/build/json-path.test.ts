import { jsonPath } from '../../../src/build/json-path';

test.each([
  [['name'], 'name'],
  [['cards', 1, 'entry'], 'cards[1].entry'],
  [['scopes', 'crm.objects.deals.read'], 'scopes["crm.objects.deals.read"]'],
  [['support', 'two words'], 'support["two words"]'],
])('jsonPath(%j) is %s', (keys, path) => {
  expect(jsonPath(keys)).toBe(path);
});
