import * as z from 'zod';
import { parseJson } from '../../parse-json';

const problemSchema = z.object({ name: z.string(), error: z.string(), message: z.string() });

/** What HubSpot says of one property's value. */
export type ValueProblem = z.infer<typeof problemSchema>;

// HubSpot's message is words and then a list in JSON: "Property values were not valid: [{...}, {...}]".
const list = /\[\s*\{.*\}\s*\]/s;

/** The problems of values that a message of HubSpot's lists, of all the records that were sent. */
export function valueProblemsOf(message: string): readonly ValueProblem[] {
  const listed = list.exec(message)?.[0];
  return listed === undefined ? [] : (z.array(problemSchema).safeParse(parseJson(listed)).data ?? []);
}

/** The same message as words alone: `Property values were not valid: amount: much was not a valid number`. */
export function withoutJson(message: string): string {
  const problems = valueProblemsOf(message);
  if (problems.length === 0) return message;
  const words = problems.map(({ name, message: said }) => `${name}: ${brief(said)}`);
  return message.replace(list, () => [...new Set(words)].join('; '));
}

/** Without the list of all options that there are, which may have thousands of characters. */
function brief(message: string): string {
  return message.replace(/(one of the allowed options): \[.*$/s, '$1');
}
