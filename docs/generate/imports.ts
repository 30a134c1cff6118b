import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

/** That one file imports another, types included; paths from the root, with `/`. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

const sourceFile = /\.(ts|tsx|mjs)$/;
const endings = ['', '.ts', '.tsx', '/index.ts'];

/** Every import of one of our files by another in these folders. */
export function importsIn(root: string, folders: readonly string[]): readonly Import[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => sourceFile.test(name))
      .flatMap((name) => importsOf(root, join(root, folder, name))),
  );
}

function importsOf(root: string, file: string): readonly Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .flatMap(({ fileName }) => {
      const target = join(dirname(file), fileName);
      const found = endings.map((ending) => target + ending).find((path) => isSource(path));
      return found === undefined ? [] : [{ from: pathIn(root, file), to: pathIn(root, found) }];
    });
}

function isSource(path: string): boolean {
  return sourceFile.test(path) && existsSync(path);
}

function pathIn(root: string, file: string): string {
  return relative(root, file).split(sep).join('/');
}
