import { isValidElement, type ReactNode } from 'react';
import * as z from 'zod';
import { pageAddress, safeUrl } from '../safe-url';

/**
 * The kinds of prop an extension sends. It may send anything: what has the wrong type counts as not given, so no message
 * can break a drawing or reach the DOM unparsed.
 */

export type Handler = (...args: readonly unknown[]) => unknown;

export const text = (fallback = '') =>
  z
    .union([z.string(), z.number().transform(String)])
    .default(fallback)
    .catch(fallback);
export const optionalText = z.string().optional().catch(undefined);
export const flag = (fallback = false) => z.boolean().default(fallback).catch(fallback);
export const optionalFlag = z.boolean().optional().catch(undefined);
export const number = (fallback: number) => z.number().default(fallback).catch(fallback);
export const optionalNumber = z.number().optional().catch(undefined);
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T, fallback: T[number]) =>
  z.enum(values).catch(fallback);

const isNode = (value: unknown): boolean =>
  value === null ||
  ['undefined', 'string', 'number', 'boolean'].includes(typeof value) ||
  isValidElement(value) ||
  (Array.isArray(value) && value.every(isNode));
/** Children and JSX props, which remote-ui hands over as React nodes; a bare object would throw in React. */
export const node = z.custom<ReactNode>(isNode).catch(null);

export const handler = z
  .custom<Handler>((value) => typeof value === 'function')
  .optional()
  .catch(undefined);

const longSizes: Readonly<Record<string, 'xs' | 'sm' | 'md' | 'lg' | 'xl'>> = {
  'extra-small': 'xs',
  small: 'sm',
  medium: 'md',
  large: 'lg',
  'extra-large': 'xl',
  default: 'md',
  xs: 'xs',
  sm: 'sm',
  md: 'md',
  lg: 'lg',
  xl: 'xl',
};
export type Size = 'xs' | 'sm' | 'md' | 'lg' | 'xl';
/** T-shirt sizes, under their short and long names. */
export const size = (fallback: Size) =>
  z
    .unknown()
    .optional()
    .transform((value): Size => (typeof value === 'string' ? longSizes[value] : undefined) ?? fallback);
/** Sizes of gaps, where `flush` is none. */
export const distance = (fallback: Size | 'flush') =>
  z
    .unknown()
    .optional()
    .transform((value): Size | 'flush' => {
      if (value === 'flush' || value === 'none') return 'flush';
      return (typeof value === 'string' ? longSizes[value] : undefined) ?? fallback;
    });

export const justify = oneOf(['start', 'center', 'end', 'around', 'between'], 'start');
export const align = (fallback: Align) => oneOf(alignments, fallback);
const alignments = ['start', 'center', 'baseline', 'end', 'stretch'] as const;
type Align = (typeof alignments)[number];

const hrefShape = z.union([
  z.string().transform((url) => ({ url, external: undefined })),
  z.object({ url: z.string(), external: optionalFlag }),
]);
/** A link's address: null when there is none, or it is not one a browser should follow. */
export const href = z
  .unknown()
  .optional()
  .transform((value) => {
    const given = hrefShape.safeParse(value);
    if (!given.success) return null;
    const url = safeUrl(given.data.url, pageAddress());
    return url === null ? null : { ...url, external: given.data.external ?? url.external };
  });
export type Href = z.output<typeof href>;

export const testId = { testId: optionalText };
/** HubSpot's name for the attribute that tests find a component by. */
export const testIdAttribute = (id: string | undefined) => (id === undefined ? {} : { 'data-test-id': id });
