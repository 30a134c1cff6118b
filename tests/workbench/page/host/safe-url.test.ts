import { safeUrl, staysOnThisMachine } from '../../../../workbench/page/host/safe-url';

const page = 'http://localhost:8080/contacts/1/record/0-3/2';

describe('safeUrl()', () => {
  test.each([
    ['/docs', 'http://localhost:8080/docs', false],
    ['#top', `${page}#top`, false],
    ['https://example.com/a', 'https://example.com/a', true],
    ['//example.com/a', 'http://example.com/a', true],
  ])('admits %s', (address, href, external) => {
    expect(safeUrl(address, page)).toEqual({ href, external });
  });

  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:http://localhost/1',
    'http://',
    '',
    '  ',
    undefined,
    null,
    7,
    { toString: () => '/docs' },
  ])('refuses %p', (address) => {
    expect(safeUrl(address, page)).toBeNull();
  });
});

describe('staysOnThisMachine()', () => {
  test.each([
    ['/logo.png', true],
    ['http://127.0.0.1:9/x', true],
    ['http://[::1]:9/x', true],
    ['https://example.com/logo.png', false],
    ['https://localhost.example.com/logo.png', false],
  ])('of %s is %p', (address, expected) => {
    const url = safeUrl(address, page);
    expect(url !== null && staysOnThisMachine(url)).toBe(expected);
  });
});
