import { HubSpotError, toHubSpotError } from '../../../../src/hubspot';

const attempted = 'GET /crm/x';
const error = (extra: object) => ({ status: 'error', message: 'No.', correlationId: 'c-1', ...extra });

describe('toHubSpotError() reads the code off the answer', () => {
  test.each([
    ['401', 401, error({ category: 'INVALID_AUTHENTICATION' }), 'unauthorized'],
    ['403 for want of a scope', 403, error({ category: 'MISSING_SCOPES' }), 'missing-scope'],
    ['403 for another reason', 403, error({ message: 'This account is suspended.' }), 'forbidden'],
    ['403 of a firewall', 403, '<html>Access denied</html>', 'blocked'],
    ['403 of a proxy that speaks JSON', 403, { message: 'Forbidden' }, 'blocked'],
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

const scopes = { requiredGranularScopes: ['crm.objects.deals.read', 'crm.objects.deals.write'] };
test.each([
  ['with one of its errors', { errors: [{ message: 'x', context: scopes }] }],
  ['at the top, as schemas do', { context: scopes }],
])('toHubSpotError() names the scopes of a 403 that says them %s', (_, extra) => {
  const found = toHubSpotError({ status: 403, body: error(extra) }, attempted);
  expect(found).toMatchObject({ code: 'missing-scope', requiredScopes: scopes.requiredGranularScopes });
  expect(found.message).toContain('crm.objects.deals.read, crm.objects.deals.write');
});

test('toHubSpotError() names the properties that the account lacks, each once', () => {
  const missing = (name: string) => ({ code: 'PROPERTY_DOESNT_EXIST', context: { propertyName: [name] } });
  const body = error({ errors: [missing('qual_score'), missing('qual_score'), missing('qual_band')] });
  const found = toHubSpotError({ status: 400, body }, attempted);
  expect(found.code).toBe('property-missing');
  expect(found.missingProperties).toEqual(['qual_score', 'qual_band']);
});

/** HubSpot's 400: all problems in the message, of all records, and three of them beside it. */
const invalid = (...problems: readonly { error: string; name: string; message: string }[]) =>
  error({
    message: `Property values were not valid: ${JSON.stringify(problems.map((each) => ({ isValid: false, ...each })))}`,
    errors: problems.slice(0, 3).map(({ error: code, name, message }) => {
      return { message, code, context: { propertyName: [name] } };
    }),
  });
const lacking = (name: string) => {
  return { error: 'PROPERTY_DOESNT_EXIST', name, message: `Property "${name}" does not exist` };
};

test('toHubSpotError() names all missing properties, though the list of errors stops at three', () => {
  const names = ['qual_a', 'qual_b', 'qual_c', 'qual_d', 'qual_e'];
  const body = invalid(...names.map(lacking), lacking('qual_a'));
  expect(toHubSpotError({ status: 400, body }, attempted).missingProperties).toEqual(names);
});

test('toHubSpotError() says in words what HubSpot says in JSON', () => {
  const options = '[label: "A {b}"\\nvalue: "a"\\n]';
  const body = invalid(
    {
      error: 'INVALID_OPTION',
      name: 'qual_band',
      message: `x was not one of the allowed options: ${options}`,
    },
    { error: 'INVALID_LONG', name: 'qual_score', message: 'much was not a valid long.' },
  );
  expect(toHubSpotError({ status: 400, body }, attempted)).toMatchObject({
    code: 'validation',
    reason:
      'Property values were not valid: qual_band: x was not one of the allowed options; qual_score: much was not a valid long.',
  });
});

const refused = Object.assign(new Error('connect ECONNREFUSED'), {
  code: 'ECONNREFUSED',
  syscall: 'connect',
});
const cutOff = new TypeError('terminated', {
  cause: Object.assign(new Error('x'), { code: 'UND_ERR_SOCKET' }),
});
const tooLate = new DOMException('too late', 'TimeoutError');
const timeAgain = 'again in a moment';
const look = 'Whether it took effect is not known: look before trying again.';

describe('toHubSpotError() says of a read that it may be tried again, of a write whether it may have taken effect', () => {
  test.each([
    [
      'a refusal',
      { status: 400, body: error({}) },
      'HubSpot does not take the question',
      'It was not written',
      false,
    ],
    ['a limit', { status: 429, body: error({}) }, 'in ten seconds', 'in ten seconds', false],
    ['423, locked', { status: 423, body: error({}) }, timeAgain, timeAgain, false],
    ['477, being moved', { status: 477, body: error({}) }, timeAgain, timeAgain, false],
    ['500', { status: 500, body: error({}) }, timeAgain, look, true],
    ['502 in HTML', { status: 502, body: '<html>' }, timeAgain, look, true],
    ['503', { status: 503, body: null }, timeAgain, look, true],
    ['no connection', refused, 'Check the network', 'Check the network', false],
    ['a connection that broke', cutOff, 'Check the network', look, true],
    ['a time that ran out', tooLate, timeAgain, look, true],
  ] as const)('%s', (_, problem, ofRead, ofWrite, mayHaveTakenEffect) => {
    const [read, write] = [false, true].map((writes) => toHubSpotError(problem, attempted, writes));
    expect(read).toMatchObject({ writes: false, mayHaveTakenEffect: false });
    expect(read?.message).toContain(ofRead);
    expect(write).toMatchObject({ writes: true, mayHaveTakenEffect });
    expect(write?.message).toContain(ofWrite);
  });
});

test.each([
  ['HubSpot itself', { status: 503, body: null }],
  ['a lock', { status: 423, body: null }],
])('toHubSpotError() does not blame the network for %s', (_, problem) => {
  expect(toHubSpotError(problem, attempted, false).message).not.toMatch(/network/i);
});

test.each([
  ['secondly', 'SECONDLY', 'in a second'],
  ['ten-secondly', 'TEN_SECONDLY_ROLLING', 'in ten seconds'],
  ['daily', 'DAILY', 'tomorrow'],
])('toHubSpotError() says how long a %s limit lasts', (_, policyName, words) => {
  const found = toHubSpotError({ status: 429, body: error({ policyName }) }, attempted);
  expect(found.message).toContain(words);
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
  ['a broken connection, which fetch keeps in the cause', cutOff, 'unavailable'],
  [
    'an address that fetch refuses',
    new TypeError('fetch failed', { cause: new Error('bad port') }),
    'unavailable',
  ],
  ['a time that ran out', tooLate, 'timeout'],
  ['anything else', new TypeError('x is not a function'), 'unexpected'],
] as const)('toHubSpotError() tells %s', (_, problem, code) => {
  expect(toHubSpotError(problem, attempted)).toMatchObject({ code, status: null, cause: problem });
});

test('toHubSpotError() leaves its own errors alone', () => {
  const once = toHubSpotError({ status: 500, body: null }, attempted);
  expect(once).toBeInstanceOf(HubSpotError);
  expect(toHubSpotError(once, 'something else')).toBe(once);
});
