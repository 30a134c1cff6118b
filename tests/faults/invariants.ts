import { inspect, isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { CaseRun } from './run-case';
import type { ArrivedCall } from './simulated-hubspot';
import type { StoredDeal } from './stored';

/** What must hold after every case: null when it does, else what is wrong. */
export type Invariant = (run: CaseRun) => string | null;

/** HubSpot ends a function after ten seconds; the app's own limit leaves room for a cold start. */
const LIMIT_MS = 8_000;

function isMute(outcome: CaseRun['outcome']): outcome is 'hangs' | 'killed' {
  return outcome === 'hangs' || outcome === 'killed';
}

function neverThrows({ thrown }: CaseRun): string | null {
  return thrown === null ? null : `thrown: ${inspect(thrown)}`;
}

function repliesInTime({ clean, outcome, tookMs }: CaseRun): string | null {
  if (outcome === 'hangs') return 'it never replies';
  if (outcome === 'killed' || clean.operation.kind === 'command' || tookMs <= LIMIT_MS) return null;
  return `it replies after ${(tookMs / 1000).toFixed(1)} s`;
}

/** Who is told that all is done can rely on it: everything is stored as sent, and a read says what it says without the fault. */
function saysDoneOnlyWhenDone({ clean, fault, outcome, stored }: CaseRun): string | null {
  if (isMute(outcome) || outcome.claims !== 'done') return null;
  // What was archived holds nothing, and the reply says which properties are missing.
  if (/archived/.test(fault.name)) return null;
  const notStored = differenceOf(stored, clean.after, 'said done, but stored');
  // What a command prints tells of waits and retries too.
  if (notStored !== null || clean.operation.kind === 'command') return notStored;
  return differenceOf(
    withoutInstants(outcome.reply),
    withoutInstants(clean.reply),
    'said done, but the reply',
  );
}

/** A reply may come later than without the fault. */
function withoutInstants(reply: unknown): unknown {
  return JSON.parse(JSON.stringify(reply).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'an instant'));
}

/** No answer without its evidence, no deal without its company, nobody's role lost, no settings that nobody sent. */
function storesNothingHalf({ clean: { before, after }, stored, fault }: CaseRun): string | null {
  const archived = /archived/.test(fault.name);
  for (const [name, deals] of Object.entries(stored.deals)) {
    const [was, willBe] = [before.deals[name]?.[0], after.deals[name]?.[0]];
    if (willBe === undefined) return `a deal ${name} that nobody asked for`;
    if (deals.length > (after.deals[name]?.length ?? 0)) return `the deal ${name} is there twice`;
    for (const deal of deals) {
      const half = archived ? null : (halfAnswer(deal, was, willBe) ?? unstamped(deal, was, willBe));
      const lost = half ?? lostRole(deal, was, willBe) ?? lostCompany(deal, was, willBe);
      if (lost !== null) return `${name}: ${lost}`;
    }
  }
  const known = [...before.revisions, ...after.revisions];
  const strange = stored.revisions.find((revision) => !known.includes(revision));
  if (strange !== undefined && !isCopyOf(strange, known)) return `settings that nobody sent: ${strange}`;
  return null;
}

/** The copy of the newest revision may still be of the one before. */
function isCopyOf(copy: string, known: readonly string[]): boolean {
  const text = copy.replace(/^newest /, '');
  return known.some((revision) => revision.endsWith(text));
}

function halfAnswer(deal: StoredDeal, was: StoredDeal | undefined, willBe: StoredDeal): string | null {
  const half = Object.keys(willBe.values).find((name) => {
    const evidence = `${name}_evidence`;
    if (!(evidence in willBe.values)) return false;
    const pair = ({ values }: StoredDeal) => [values[name] ?? '', values[evidence] ?? ''];
    const stands = pair(deal);
    return (
      !isDeepStrictEqual(stands, pair(willBe)) && (was === undefined || !isDeepStrictEqual(stands, pair(was)))
    );
  });
  return half === undefined ? null : `${half} without its evidence, or the other way round`;
}

function unstamped(deal: StoredDeal, was: StoredDeal | undefined, willBe: StoredDeal): string | null {
  if (was === undefined) return null;
  const answers = Object.keys(willBe.values).filter((name) => `${name}_evidence` in willBe.values);
  const isChanged = answers.some((name) => deal.values[name] !== was.values[name]);
  const { qual_assessed_by: by } = willBe.values;
  return isChanged && deal.values['qual_assessed_by'] !== by ? 'answers changed, but not by whom' : null;
}

function lostRole(deal: StoredDeal, was: StoredDeal | undefined, willBe: StoredDeal): string | null {
  if (was === undefined || was.people.length === 0 || willBe.people.length === 0) return null;
  return deal.people.length === 0 ? 'nobody has the role any more' : null;
}

function lostCompany(deal: StoredDeal, was: StoredDeal | undefined, willBe: StoredDeal): string | null {
  const isKnown = [was, willBe].some(
    (each) => each !== undefined && isDeepStrictEqual(each.companies, deal.companies),
  );
  return isKnown ? null : `its companies are ${deal.companies.join(', ') || 'none'}`;
}

/** The same again, without the fault, does what was left, and nothing twice. */
function repeatingMends({ clean, repeated, storedThen }: CaseRun): string | null {
  if (repeated.claims !== 'done') return `said when repeated: ${repeated.said.slice(0, 300)}`;
  return differenceOf(storedThen, clean.after, 'stored when repeated');
}

function writesOnlyWhatIsOurs({ clean, calls }: CaseRun): string | null {
  const allowed = new Set(clean.operation.mayWrite);
  const foreign = calls
    .flatMap(dealPropertiesWritten)
    .find((name) => !name.startsWith('qual_') && !allowed.has(name));
  return foreign === undefined ? null : `the property ${foreign} was written`;
}

const writtenSchema = z.object({ properties: z.record(z.string(), z.unknown()) });

/** The names of deal properties that a call writes. */
export function dealPropertiesWritten({ method, path, body }: ArrivedCall): readonly string[] {
  const isWrite =
    method === 'PATCH' || method === 'PUT' || (method === 'POST' && !/\/(read|search)$/.test(path));
  if (!isWrite || !/\/objects\/[^/]+\/deals/.test(path)) return [];
  const batch = z.object({ inputs: z.array(z.unknown()) }).safeParse(body).data?.inputs ?? [body];
  return batch.flatMap((input) => Object.keys(writtenSchema.safeParse(input).data?.properties ?? {}));
}

const HUBSPOT_IS_ILL = /^(500|502|503|423)/;

/** Words that help: no insides of the app or of HubSpot, no blame for what is not to blame, and never "nothing" when something was. */
function saysWhatToDo({ clean, fault, befallen, outcome, stored, logged }: CaseRun): string | null {
  if (isMute(outcome)) return null;
  const { said, claims } = outcome;
  const wrong = wrongWords.find(([, pattern]) => pattern.test(said));
  if (wrong !== undefined) return `${wrong[0]}: ${excerpt(said, wrong[1])}`;
  if (`${said}${logged}`.includes('pat-local-')) return 'the token is said';
  if (claims === 'failed' && said.trim() === '') return 'it fails without a word';
  const isChanged =
    !isDeepStrictEqual(stored.deals, clean.before.deals) ||
    stored.revisions.length > clean.before.revisions.length;
  const nothing = /nothing (of it )?(was|is) (written|saved|stored|changed)/i;
  if (isChanged && claims === 'failed' && nothing.test(said))
    return `"nothing", but something was: ${excerpt(said, nothing)}`;
  if (HUBSPOT_IS_ILL.test(fault.name) && /network/i.test(said))
    return `blames the network: ${excerpt(said, /network/i)}`;
  const effect = /took effect|whether it was (written|saved)/i;
  if (isRead(befallen) && fault.befalls !== 'all' && fault.befalls !== 'path' && effect.test(said))
    return `a read "took effect": ${excerpt(said, effect)}`;
  return null;
}

const wrongWords: readonly (readonly [string, RegExp])[] = [
  ["HubSpot's JSON", /"(status|category|message)":/],
  ['a stack', /\n\s+at .+:\d+/],
  ['the name of an error', /\b[A-Z]\w*Error:|(^|\s)Error:/],
];

function isRead({ method, path }: ArrivedCall): boolean {
  return method === 'GET' || /\/(read|search)$/.test(path);
}

function excerpt(said: string, of: RegExp): string {
  const at = Math.max(0, said.search(of) - 160);
  return said.slice(at, at + 320).replace(/\s+/g, ' ');
}

/** Where two things differ first; null when they are the same. */
function differenceOf(stored: unknown, expected: unknown, what: string): string | null {
  if (isDeepStrictEqual(stored, expected)) return null;
  const [path, is, should] = firstDifference(stored, expected, []);
  return `${what} is ${path.join(' ')} ${short(is)}, not ${short(should)}`;
}

function firstDifference(
  is: unknown,
  should: unknown,
  path: readonly string[],
): readonly [path: readonly string[], is: unknown, should: unknown] {
  if (typeof is !== 'object' || typeof should !== 'object' || is === null || should === null)
    return [path, is, should];
  const [one, other] = [new Map(Object.entries(is)), new Map(Object.entries(should))];
  const key = [...new Set([...one.keys(), ...other.keys()])].find(
    (each) => !isDeepStrictEqual(one.get(each), other.get(each)),
  );
  return key === undefined
    ? [path, is, should]
    : firstDifference(one.get(key), other.get(key), [...path, key]);
}

function short(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}...` : text;
}

/** Each by what it says when it holds. */
export const invariants: Readonly<Record<string, Invariant>> = {
  'never throws': neverThrows,
  'replies in time': repliesInTime,
  'says done only when it is': saysDoneOnlyWhenDone,
  'stores nothing half': storesNothingHalf,
  'is mended by doing it again, which doubles nothing': repeatingMends,
  'writes only what is ours or mapped': writesOnlyWhatIsOurs,
  'says what to do': saysWhatToDo,
};
