/** Hears what is logged, in place of the terminal, until it is stopped. */
export function hearLog() {
  const { error, warn, log } = console;
  let heard = '';
  const hear = (...said: readonly unknown[]) => {
    heard += `${said.map(String).join(' ')}\n`;
  };
  Object.assign(console, { error: hear, warn: hear, log: hear });
  return {
    stop: () => {
      Object.assign(console, { error, warn, log });
      return heard;
    },
  };
}
