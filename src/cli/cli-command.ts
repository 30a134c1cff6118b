import type { CliContext } from './context';
import type { ExitCode } from './exit-code';

/** One command: what it is called, what its help says, what it does. */
export interface CliCommand {
  /** `['import', 'deals']` is typed as `plumbline import deals`. */
  readonly words: readonly [string, ...string[]];
  readonly summary: string;
  readonly description: string;
  readonly arguments: readonly { readonly name: string; readonly description: string }[];
  readonly options: readonly CliOption[];
  /** `input` is what was typed, as commander read it: each command parses it. */
  readonly run: (context: CliContext, input: unknown) => Promise<ExitCode>;
}

export interface CliOption {
  readonly flags: string;
  readonly description: string;
  readonly required?: boolean;
}
