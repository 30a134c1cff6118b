import { HubSpotError, toHubSpotError } from '../../../../src/hubspot';

const attempted = 'GET /crm/x';
const error = (extra: object) => ({ status: 'error', message: 'No.', correlationId: 'c-1', ...extra });

describe('toHubSpotError() reads the code off the answer', () => {
  test.each([
    ['401', 401, error({ category: 'INVALID_AUTHENTICATION' }), 'unauthorized'],
    ['403', 403, error({ category: 'MISSING_SCOPES' }), 'missing-scope'],
    ['404 without a category', 404, error({}), 'not-found'],
    ['409', 409, error({ category: 'CONFLICT' }), 'conflict'],
    ['a name taken', 400, error({ category: 'OBJECT_ALREADY_EXISTS' }), 'conflict'],
    ['a unique value taken', 400, error({ errors: [{ code: 'CONFLICTING_UNIQUE_VALUE' }] }), 'conflict'],
    ['a bad value', 400, error({ category: 'VALIDATION_ERROR' }), 'validation'],
    ['429', 429, error({ policyName: 'TEN_SECONDLY_ROLLING' }), 'rate-limited'],
    ['423, locked', 423, error({}), 'unavailable'],
    ['477, being moved', 477, error({}), 'unavailable'],
    ['502 in HTML', 502, '<html>Bad gateway</html>', 'unavailable'],
    ['a status nobody expects', 418, error({}), 'unexpected'],
    ['an empty body', 500, null, 'unavailable'],
  ] as const)('%s', (_, status, body, code) => {
    expect(toHubSpotError({ status, body }, attempted)).toMatchObject({ code, status });
  });
});

test.each([
  ['the search limit of 2026', { policyName: 'SECONDLY', message: 'x' }, 'secondly'],
  ['the search limit of 2022', { message: 'You have reached your secondly limit.' }, 'secondly'],
  ['the burst limit', { policyName: 'TEN_SECONDLY_ROLLING' }, 'ten-secondly'],
  [
    'the burst limit by its words',
    { message: 'You have reached your ten_secondly_rolling limit.' },
    'ten-secondly',
  ],
  ['the daily limit', { policyName: 'DAILY', message: 'You have reached your daily limit.' }, 'daily'],
] as const)('toHubSpotError() tells %s', (_, body, rateLimit) => {
  expect(toHubSpotError({ status: 429, body }, attempted).rateLimit).toBe(rateLimit);
});

test('toHubSpotError() names the scopes of a 403, in the message too', () => {
  const context = { requiredGranularScopes: ['crm.objects.deals.read', 'crm.objects.deals.write'] };
  const found = toHubSpotError(
    { status: 403, body: error({ errors: [{ message: 'x', context }] }) },
    attempted,
  );
  expect(found.requiredScopes).toEqual(['crm.objects.deals.read', 'crm.objects.deals.write']);
  expect(found.message).toContain('crm.objects.deals.read, crm.objects.deals.write');
});

test('toHubSpotError() names the properties that the account lacks, each once', () => {
  const missing = (name: string) => ({ code: 'PROPERTY_DOESNT_EXIST', context: { propertyName: [name] } });
  const body = error({ errors: [missing('qual_score'), missing('qual_score'), missing('qual_band')] });
  const found = toHubSpotError({ status: 400, body }, attempted);
  expect(found.code).toBe('property-missing');
  expect(found.missingProperties).toEqual(['qual_score', 'qual_band']);
});

test('toHubSpotError() says what was attempted, why it failed, the correlation id and what to do', () => {
  const found = toHubSpotError({ status: 404, body: error({ message: 'resource not found' }) }, attempted);
  expect(found.message).toBe(
    'GET /crm/x failed: resource not found (correlation id c-1). It may have been deleted, or it belongs to another account.',
  );
});

test('toHubSpotError() knows an exception of the SDK by its shape', () => {
  class ApiException extends Error {
    readonly code = 404;
    readonly body = error({});
    readonly headers = {};
  }
  expect(toHubSpotError(new ApiException('HTTP-Code: 404'), attempted)).toMatchObject({
    code: 'not-found',
    status: 404,
  });
});

test.each([
  [
    'a refused connection',
    Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
    'unavailable',
  ],
  [
    'a connection with an empty message',
    Object.assign(new Error(''), { code: 'ECONNREFUSED' }),
    'unavailable',
  ],
  ['a time that ran out', new DOMException('too late', 'TimeoutError'), 'timeout'],
  ['anything else', new TypeError('x is not a function'), 'unexpected'],
] as const)('toHubSpotError() tells %s', (_, problem, code) => {
  expect(toHubSpotError(problem, attempted)).toMatchObject({ code, status: null, cause: problem });
});

test('toHubSpotError() leaves its own errors alone', () => {
  const once = toHubSpotError({ status: 500, body: null }, attempted);
  expect(once).toBeInstanceOf(HubSpotError);
  expect(toHubSpotError(once, 'something else')).toBe(once);
});
