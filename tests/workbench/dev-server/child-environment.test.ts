import { existsSync } from 'node:fs';
import { childEnvironment } from '../../../workbench/dev-server/child-environment';

const app = { apiOrigin: 'http://localhost:4680', appToken: 'app-token' };

test('childEnvironment() gives the functions the address of the API and the app token', () => {
  expect(childEnvironment({}, app)).toMatchObject({
    HUBSPOT_API_ORIGIN: 'http://localhost:4680',
    PRIVATE_APP_ACCESS_TOKEN: 'app-token',
  });
});

test("childEnvironment() points HubSpot's tools at this repository's account and never at the developer's own", () => {
  const file =
    childEnvironment({ HUBSPOT_CONFIG_PATH: '/home/me/.hscli/config.yml' }, app)['HUBSPOT_CONFIG_PATH'] ?? '';
  expect(file).toMatch(/hubspot\.config\.yml$/);
  expect(existsSync(file)).toBe(true);
});

test.each([
  'HUBSPOT_PERSONAL_ACCESS_KEY',
  'HUBSPOT_ACCOUNT_ID',
  'USE_ENVIRONMENT_HUBSPOT_CONFIG',
  'https_proxy',
  'HTTP_PROXY',
  'NODE_OPTIONS',
])('childEnvironment() passes no %s on', (name) => {
  expect(childEnvironment({ [name]: 'x', PATH: '/bin' }, app)).not.toHaveProperty(name);
});

test('childEnvironment() keeps what else there is, and is a development environment', () => {
  expect(childEnvironment({ PATH: '/bin', NODE_ENV: 'test' }, app)).toMatchObject({
    PATH: '/bin',
    NODE_ENV: 'development',
  });
});
