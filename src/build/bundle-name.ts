/** The file name (without extension) of a component's bundle: `qualification_summary` becomes `QualificationSummary`. */
export function bundleName(uid: string): string {
  return uid
    .split(/[^a-zA-Z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
