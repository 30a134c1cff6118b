import type { LoggedRequest } from '../../../../../workbench/wire';
import { loggedRequestsKept } from '../../../../../workbench/page/crm/api/workbench';
import { prettyBody } from '../../../../../workbench/page/crm/requests/pretty-body';
import { selectRequests } from '../../../../../workbench/page/crm/requests/select-requests';
import { statusWords } from '../../../../../workbench/page/crm/requests/status-words';
import { addRequest } from '../../../../../workbench/page/crm/requests/use-request-log';

function aRequest(given: Partial<LoggedRequest>): LoggedRequest {
  return {
    id: 1,
    at: '2026-11-23T12:00:00Z',
    method: 'GET',
    path: '/crm/objects/2026-09/deals/1',
    status: 200,
    durationMs: 3,
    caller: { kind: 'app', name: 'Plumbline' },
    requestBody: null,
    responseBody: null,
    correlationId: 'c-1',
    ...given,
  };
}

const log = [
  aRequest({ id: 3, status: 429 }),
  aRequest({ id: 2, caller: { kind: 'user', name: 'Ida' } }),
  aRequest({ id: 1, method: 'PATCH' }),
];
const everything = { everyone: true, text: '', clearedTo: 0 };

test.each([
  ['everything', everything, [3, 2, 1]],
  ["the app's calls", { ...everything, everyone: false }, [3, 1]],
  ['a status', { ...everything, text: '429' }, [3]],
  ['a method and path, in any case', { ...everything, text: 'patch /CRM' }, [1]],
  ['a caller', { ...everything, text: ' ida ' }, [2]],
  ['what came after clearing', { ...everything, clearedTo: 2 }, [3]],
])('selectRequests() shows %s', (_, selection, ids) => {
  expect(selectRequests(log, selection).map(({ id }) => id)).toEqual(ids);
});

test('addRequest() puts the newest on top, adds none twice, and forgets the oldest', () => {
  const full = Array.from({ length: loggedRequestsKept }, (_, index) => aRequest({ id: index }));
  const next = addRequest(full, aRequest({ id: 9999 }));
  expect(next).toHaveLength(loggedRequestsKept);
  expect(next[0]?.id).toBe(9999);
  expect(addRequest(next, aRequest({ id: 9999 }))).toBe(next);
});

test.each([
  [204, 'good', '204 No content'],
  [429, 'refused', '429 Rate limit'],
  [500, 'failed', '500 Server error'],
  [418, 'refused', '418'],
  [0, 'failed', 'No answer'],
])('statusWords() of %d is %s: %s', (status, tone, text) => {
  expect(statusWords(status)).toEqual({ tone, text });
});

test('prettyBody() indents JSON and leaves a cut-off body alone', () => {
  expect(prettyBody('{"a":1}')).toBe('{\n  "a": 1\n}');
  expect(prettyBody('{"a":')).toBe('{"a":');
});
