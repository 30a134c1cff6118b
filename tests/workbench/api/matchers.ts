// Jest's asymmetric matchers are `any`; these say the same and leave the types around them checked.

export const aText = (): unknown => expect.any(String);
export const textLike = (pattern: RegExp): unknown => expect.stringMatching(pattern);
export const textWith = (part: string): unknown => expect.stringContaining(part);
export const objectWith = (part: object): unknown => expect.objectContaining(part);
export const listWith = (part: readonly unknown[]): unknown => expect.arrayContaining([...part]);
