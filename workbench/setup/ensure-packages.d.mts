interface LockFile {
  readonly packages?: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;
}

export function packagesNeed(
  lock: LockFile | undefined,
  installed: LockFile | undefined,
): 'nothing' | 'install';

export function ensurePackages(): void;
