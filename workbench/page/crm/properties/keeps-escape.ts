/** On a field: Escape gives up the edit in it, and does not close the panel the field is in (Mantine reads this). */
export const keepsEscape = { 'data-mantine-stop-propagation': true } as const;
