import { validationError } from '../../model/refusals/errors';
import type { ApiContext } from './context';

/** A list parameter, which HubSpot takes repeated and comma-separated; undefined when it is absent. */
export function listParameter(c: ApiContext, name: string): string[] | undefined {
  const given = c.req.queries(name);
  return given
    ?.flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** @throws 400 for anything but `true` and `false` */
export function booleanParameter(c: ApiContext, name: string): boolean {
  const given = c.req.query(name) ?? 'false';
  if (given === 'true' || given === 'false') return given === 'true';
  throw validationError(`${name} must be true or false, was ${given}`);
}

/** A page size. @throws 400 below 1, above `max`, or when it is not a number */
export function limitParameter(c: ApiContext, { fallback, max }: { fallback: number; max: number }): number {
  const given = c.req.query('limit');
  if (given === undefined) return fallback;
  const limit = Number(given);
  if (!Number.isInteger(limit) || limit < 1)
    throw validationError(`limit must be a positive whole number, was ${given}`);
  if (limit > max) throw validationError(`limit must be at most ${max}, was ${given}`);
  return limit;
}

/** A cursor, which is always a number here. @throws 400 otherwise */
export function afterParameter(c: ApiContext): number | undefined {
  const given = c.req.query('after');
  if (given === undefined || given === '') return undefined;
  if (!/^\d+$/.test(given)) throw validationError(`after is not a cursor of this list: ${given}`);
  return Number(given);
}

/** A path parameter that the route declares. */
export function pathParameter(c: ApiContext, name: string): string {
  const value = c.req.param(name);
  if (value === undefined) throw new Error(`The route has no :${name}`);
  return value;
}

/** `paging` as HubSpot words it: the cursor, and the same request with it. Empty on the last page. */
export function paging(
  c: ApiContext,
  after: string | undefined,
): { paging?: { next: { after: string; link: string } } } {
  if (after === undefined) return {};
  const link = new URL(c.req.url);
  link.searchParams.set('after', after);
  return { paging: { next: { after, link: link.toString() } } };
}
