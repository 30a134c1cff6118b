import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../setup/find-browser.mjs';

/** The installed Chrome or Chromium, without a window and without calls home. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null)
    throw new Error('No Chrome or Chromium found: run "npm test", which installs one.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
