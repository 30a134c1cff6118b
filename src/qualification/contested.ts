/**
 * Whether somebody else changed what a change is about: what is stored now is neither what it was based on (`from`) nor what
 * it is to be (`to`). All three as they are stored, so evidence is cleaned first.
 */
export function isContested(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  stored: string | null,
): boolean {
  return stored !== from && stored !== to;
}
