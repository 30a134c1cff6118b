/** The section of the settings page about approach. */
export const approachEn = {};

export const approachSv: typeof approachEn = {};
