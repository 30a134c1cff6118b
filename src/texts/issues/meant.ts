/** What somebody most likely meant, as the end of a sentence about what they wrote; nothing where that cannot be said. */
export const meant = {
  en: (near: string | null, label: string | null = null) =>
    near === null ? '' : ` Did you mean "${near}"${named(label)}?`,
  sv: (near: string | null, label: string | null = null) =>
    near === null ? '' : ` Menade du "${near}"${named(label)}?`,
};

function named(label: string | null): string {
  return label === null ? '' : ` (${label})`;
}
