import { folded } from './heading';
import { bad, good, type Parsed } from './parsed';

// What spreadsheets write in the languages of western Europe, and what people do.
const YES =
  'true yes y t 1 on x ✓ ✔ checked sant ja j wahr vrai oui verdadero verdadeiro sí si sim vero waar sand sann tosi kyllä prawda tak';
const NO =
  'false no n f 0 off ✗ ✘ unchecked falskt falsk nej nein falsch faux non falso não nao nee onwaar usann nei epätosi ei fałsz nie';

const truths: ReadonlyMap<string, 'true' | 'false'> = new Map([
  ...YES.split(' ').map((word) => [word, 'true'] as const),
  ...NO.split(' ').map((word) => [word, 'false'] as const),
]);

/** Yes or no, however it is written, as HubSpot keeps it. */
export function truthValue(text: string): Parsed<'true' | 'false'> {
  const truth = truths.get(folded(text));
  return truth === undefined
    ? bad(
        'it is neither yes nor no',
        'Write TRUE or FALSE, yes or no, 1 or 0. Or translate it with "values" in the map.',
      )
    : good(truth);
}
