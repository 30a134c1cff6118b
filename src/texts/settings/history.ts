/** The section of the settings page about history. */
export const historyEn = {};

export const historySv: typeof historyEn = {};
