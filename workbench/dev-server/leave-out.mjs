/**
 * A hook of Node's module loader in HubSpot's dev server: the packages with which it reports errors to HubSpot and asks in
 * the terminal which extensions to run are a quarter of what it loads, and here it does neither. Nor does it serve sources.
 */

const insteadOf = {
  '@sentry/node': `
    export const init = () => undefined;
    export const captureException = (error) => console.error(error);
    export const flush = () => Promise.resolve();
    export const withScope = () => undefined;`,
  inquirer: 'export default undefined;',
};

export async function resolve(specifier, context, next) {
  const source = insteadOf[specifier] ?? (await withoutSources(specifier, context, next));
  if (source === undefined) return next(specifier, context);
  return { url: `data:text/javascript,${encodeURIComponent(source)}`, shortCircuit: true };
}

/**
 * What HubSpot's dev server has to give (bundles, functions, which extensions there are) it serves before it asks Vite's
 * server, which would hand any file of this repository to any process of the machine.
 */
async function withoutSources(specifier, context, next) {
  if (specifier !== 'vite' || !context.parentURL?.endsWith('/ui-extensions-dev-server/dist/lib/dev.js'))
    return undefined;
  const { url } = await next(specifier, context);
  return `
    import { createServer as create } from ${JSON.stringify(url)};
    const nothing = (response) => response.writeHead(404, { 'content-type': 'text/plain' }).end();
    // Where an extension is shown its configuration says, which the page reads as a file.
    const configuration = /^\\/(cards|pages|settings)\\/[a-z0-9_-]+-hsmeta\\.json$/i;
    export const createServer = async (config) => {
      const vite = await create(config);
      const middlewares = (request, response, next) =>
        configuration.test(request.url) ? vite.middlewares(request, response, next) : nothing(response);
      return Object.create(vite, { middlewares: { value: middlewares } });
    };`;
}
