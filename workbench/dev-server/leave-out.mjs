/**
 * A hook of Node's module loader in HubSpot's dev server: the packages with which it reports errors to HubSpot and asks in
 * the terminal which extensions to run are a quarter of what it loads, and here it does neither.
 */

const insteadOf = {
  '@sentry/node': `
    export const init = () => undefined;
    export const captureException = (error) => console.error(error);
    export const flush = () => Promise.resolve();
    export const withScope = () => undefined;`,
  inquirer: 'export default undefined;',
};

export function resolve(specifier, context, next) {
  const source = insteadOf[specifier];
  if (source === undefined) return next(specifier, context);
  return { url: `data:text/javascript,${encodeURIComponent(source)}`, shortCircuit: true };
}
