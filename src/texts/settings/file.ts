/** The section of the settings page about file. */
export const fileEn = {};

export const fileSv: typeof fileEn = {};
