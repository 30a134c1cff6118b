import { concealing } from '../conceal';
import type { CliContext, Output, ProcessContext, Terminal } from './context';

/** What moves a cursor, clears a screen or turns the direction of writing; a tab and the end of a line do not. */
const moving = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The same context, of which everything that is written leaves through one door: without the token, and with characters that a
 * terminal would obey, from the name of a deal or an answer of a server, written out as `\u001b`.
 */
export function throughTheDoor(context: ProcessContext): CliContext {
  const conceal = concealing([context.env['PRIVATE_APP_ACCESS_TOKEN']]);
  const clean = (text: string) => conceal(text).replace(moving, writtenOut);
  return { ...context, stdout: door(context.stdout, clean), stderr: door(context.stderr, clean) };
}

function door(terminal: Terminal, clean: (text: string) => string): Output {
  return { write: (text) => terminal.write(clean(text)), isTTY: terminal.isTTY === true, terminal };
}

function writtenOut(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
