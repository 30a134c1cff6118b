import type { Failure } from '../../protocol/failure';
import type { CliContext } from '../context';
import { exitCode, type ExitCode } from '../exit-code';

/** Says why a handler could not do what it was asked. */
export function failed({ stderr }: CliContext, { message }: Failure): ExitCode {
  stderr.write(`${message}\n`);
  return exitCode.failure;
}
