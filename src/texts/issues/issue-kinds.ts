import type { accountEn } from './account';
import type { checksEn } from './checks';
import type { fileEn } from './file';
import type { shapeEn } from './shape';

type English = typeof shapeEn & typeof fileEn & typeof checksEn & typeof accountEn;

/** Everything there can be to say of settings. */
export type IssueKind = keyof English;

/** What an issue of a kind says besides: ids, numbers, the nearest name. All of it JSON. */
export type IssueValues = { readonly [Kind in IssueKind]: Parameters<English[Kind]> };

/** What is to say of settings, as the rules find it. */
export type Said<Kind extends IssueKind = IssueKind> = {
  readonly [Each in Kind]: { readonly kind: Each; readonly values: IssueValues[Each] };
}[Kind];

export type IssueTexts = { readonly [Kind in IssueKind]: (...values: IssueValues[Kind]) => string };
