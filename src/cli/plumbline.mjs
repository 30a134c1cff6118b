#!/usr/bin/env node
// The one file of the command line that is not TypeScript: it teaches Node to read the others.

try {
  process.cwd();
} catch {
  console.error('The folder you are in is gone: change to another one, then try again.');
  process.exit(2);
}
try {
  const tsx = await import('tsx/esm/api');
  tsx.register();
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.error(
    'Plumbline\'s packages are not installed yet. Run "npm install" in its folder, then try again.',
  );
  process.exit(1);
}
await import('./main.ts');
