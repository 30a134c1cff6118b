import type { BuildReport, BuiltFile } from './project-builder';

/** What a build made, for the terminal: one line per bundle with its size, then the sum of it. */
export function describeBuild({ outDir, files, durationMs }: BuildReport): string {
  const bundles = files.filter(({ kind }) => kind !== 'configuration');
  const width = Math.max(...bundles.map(({ path }) => path.length));
  const lines = bundles.map((file) => `  ${file.path.padEnd(width)}  ${kilobytes(file).padStart(9)}`);
  return [...lines, `${files.length} files in ${outDir}, ${durationMs} ms`].join('\n');
}

function kilobytes({ bytes }: BuiltFile): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
