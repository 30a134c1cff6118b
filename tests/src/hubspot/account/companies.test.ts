import { findCompanies, type HubSpotClient } from '../../../../src/hubspot';

/** Answers as HubSpot does, of an account with so many companies, 100 on a page. */
function anAccountOf(companies: number): HubSpotClient {
  return {
    request: ({ query, schema }) => {
      const start = Number(query?.['after'] ?? 0);
      const end = Math.min(start + 100, companies);
      const results = Array.from({ length: end - start }, (_, index) => {
        const id = String(start + index + 1);
        return { id, properties: { name: `Company ${id}` } };
      });
      const paging = end < companies ? { paging: { next: { after: String(end) } } } : {};
      return Promise.resolve(schema.parse({ results, ...paging }));
    },
  };
}

test('findCompanies() looks through more than 100,000 companies, and keeps those that are wanted', async () => {
  const seen: number[] = [];
  const found = await findCompanies(
    anAccountOf(250_001),
    ({ name }) => name.endsWith(' 250001') || name.endsWith(' 1'),
    (read) => seen.push(read),
  );
  expect(found).toEqual([
    { id: '1', name: 'Company 1' },
    { id: '250001', name: 'Company 250001' },
  ]);
  expect(seen.at(-1)).toBe(250_001);
});
