import { Presets, SingleBar } from 'cli-progress';
import type { Output, Terminal } from './context';

export interface Progress {
  readonly start: (label: string, total: number) => void;
  readonly advance: (count: number) => void;
  readonly stop: () => void;
  /** Says something without tearing the bar. */
  readonly say: (line: string) => void;
}

/** A bar for a person who watches; a plain line now and then for a log. */
export function createProgress(output: Output): Progress {
  const { isTTY = false, terminal } = output;
  return isTTY && terminal !== undefined ? barProgress(output, terminal) : lineProgress(output);
}

function barProgress(output: Output, terminal: Terminal): Progress {
  const format = '{label} [{bar}] {value}/{total}, {eta_formatted} left';
  const bar = new SingleBar({ format, stream: terminal, hideCursor: true }, Presets.shades_classic);
  return {
    start: (label, total) => bar.start(total, 0, { label }),
    advance: (count) => bar.increment(count),
    stop: () => bar.stop(),
    say: (line) => {
      // Clears the bar's line; the bar draws itself again below.
      terminal.write('\r\u001b[K');
      output.write(`${line}\n`);
    },
  };
}

// A line for each tenth of the work.
const LINES = 10;

function lineProgress(output: Output): Progress {
  let state = { label: '', total: 0, done: 0, said: 0 };
  return {
    start: (label, total) => {
      state = { label, total, done: 0, said: 0 };
    },
    advance: (count) => {
      state.done += count;
      const tenth = Math.floor((state.done * LINES) / state.total);
      if (tenth > state.said) output.write(`${state.label}: ${state.done}/${state.total}\n`);
      state.said = tenth;
    },
    stop: () => undefined,
    say: (line) => {
      output.write(`${line}\n`);
    },
  };
}
