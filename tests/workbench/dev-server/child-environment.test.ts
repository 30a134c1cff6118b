import { existsSync } from 'node:fs';
import { childEnvironment } from '../../../workbench/dev-server/child-environment';

test("childEnvironment() points HubSpot's tools at this repository's account and never at the developer's own", () => {
  const file =
    childEnvironment({ HUBSPOT_CONFIG_PATH: '/home/me/.hscli/config.yml' })['HUBSPOT_CONFIG_PATH'] ?? '';
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
  expect(childEnvironment({ [name]: 'x', PATH: '/bin' })).not.toHaveProperty(name);
});

test('childEnvironment() keeps what else there is, and is a development environment', () => {
  expect(childEnvironment({ PATH: '/bin', NODE_ENV: 'test' })).toMatchObject({
    PATH: '/bin',
    NODE_ENV: 'development',
  });
});
