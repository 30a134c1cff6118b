/**
 * HubSpot's dev server builds with Vite, which reads this file because the dev server is started in this folder. The
 * extensions come from a build of their own (src/build): what they do not use is left out already, and they are plain
 * JavaScript that a browser runs and a person reads. Doing all that again takes a third of the dev server's start.
 */
export default {
  build: { target: 'esnext', rollupOptions: { treeshake: false } },
  // A plugin, because what HubSpot's dev server asks of Vite goes before what this file says.
  plugins: [{ name: 'what-the-workbench-needs', config: withoutMore }],
};

/**
 * Each of HubSpot's own plugins here parses and walks a bundle once more: for a manifest that only HubSpot's page reads, and
 * to warn of imports that a bundle cannot have. `npm run check:project` runs both.
 */
const leftOut = ['ui-extensions-manifest-generation-plugin', 'ui-extensions-code-blocking-plugin'];

function withoutMore({ build }) {
  const { rollupOptions } = build;
  rollupOptions.plugins = rollupOptions.plugins.filter(({ name }) => !leftOut.includes(name));
  build.sourcemap = false;
}
