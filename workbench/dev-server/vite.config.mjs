/**
 * HubSpot's dev server builds with Vite, which reads this file because the dev server is started in this folder. What is
 * not used is left out of the extensions already (src/build); looking for it again takes a fifth of the dev server's start.
 */
export default { build: { rollupOptions: { treeshake: false } } };
