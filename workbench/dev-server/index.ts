export { startDevServer, type DevServer } from './start-dev-server';
export { isWorthShowing, type LogEntry } from './log-entry';
