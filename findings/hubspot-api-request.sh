#!/bin/sh
# @hubspot/api-client 14.0.1: apiRequest() resolves whatever the status, and leaves the body unread.
#
# The generated methods of the same client (deals.basicApi.getById and the like) reject a 404 with an error that holds code and body, so
# a good guess is that apiRequest() does too, or that it gives back what the API answered. It does neither: it resolves with fetch's
# response, of which one has to look at the status and read the body oneself.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --save-exact @hubspot/api-client@14.0.1

cat >run.cjs <<'JS'
const { createServer } = require('node:http');
const { Client } = require('@hubspot/api-client');
const { version } = require('@hubspot/api-client/package.json');

const server = createServer((_request, response) => {
  response.writeHead(404, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ status: 'error', category: 'OBJECT_NOT_FOUND', message: 'no such deal' }));
});

server.listen(0, '127.0.0.1', async () => {
  const basePath = `http://127.0.0.1:${server.address().port}`;
  const client = new Client({ accessToken: 'any', basePath, numberOfApiCallRetries: 0 });
  const generated = await client.crm.deals.basicApi.getById('1').then(
    () => 'resolves',
    (error) => `rejects with code ${error.code}`,
  );
  const plain = await client.apiRequest({ method: 'GET', path: '/crm/v3/objects/deals/1' }).then(
    async (answer) => {
      const unread = answer.bodyUsed === false;
      return `resolves with status ${answer.status}, body ${unread ? 'unread' : 'read'}: ${(await answer.json()).category}`;
    },
    (error) => `rejects with ${error.message}`,
  );
  server.close();
  console.log(`@hubspot/api-client ${version}, an answer of 404:`);
  console.log(`  deals.basicApi.getById() ${generated}`);
  console.log(`  apiRequest() ${plain}`);
  const isAsFound =
    generated === 'rejects with code 404' &&
    plain === 'resolves with status 404, body unread: OBJECT_NOT_FOUND';
  console.log(isAsFound ? 'As found.' : 'No longer as found.');
  process.exitCode = isAsFound ? 0 : 1;
});
JS
node run.cjs
