/** The section of the settings page about account. */
export const accountEn = {};

export const accountSv: typeof accountEn = {};
