/**
 * HubSpot's dev server builds with Vite, which reads this file because the dev server is started in this folder. The
 * extensions come from a build of their own (src/build): what they do not use is left out already, and they are plain
 * JavaScript that a browser runs and a person reads. Doing all that again takes a third of the dev server's start.
 */
export default {
  build: { target: 'esnext', rollupOptions: { treeshake: false } },
  // A plugin, because what HubSpot's dev server asks of Vite goes before what this file says.
  plugins: [{ name: 'without-source-maps', config: () => ({ build: { sourcemap: false } }) }],
};
