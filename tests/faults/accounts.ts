import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Operation } from './operations';
import type { FilledAccount } from './run-case';
import { fillBareScenario, fillScenario, type Scenario } from './scenario';
import { openSimulatedHubSpot, type SimulatedHubSpot } from './simulated-hubspot';
import { simulateTime } from './simulated-time';

type Removable = { readonly remove: () => void };

/** The accounts that cases begin with, filled once. */
export type Accounts = Readonly<Record<Operation['account'], FilledAccount>> & Removable;

// Some weeks before the cases, so that answers have an age.
const FILLED = new Date('2026-11-10T09:00:00.000Z');

/** Fills an account, in a folder of its own that cases copy. */
export async function fillAccount(
  fill: (hubspot: SimulatedHubSpot) => Promise<Scenario>,
): Promise<FilledAccount & Removable> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-account-'));
  const time = simulateTime(FILLED);
  try {
    const hubspot = await openSimulatedHubSpot(time);
    const scenario = await time.run(() => fill(hubspot));
    await hubspot.close(folder);
    return { folder, scenario, remove: () => rmSync(folder, { recursive: true, force: true }) };
  } finally {
    time.restore();
  }
}

/** Fills the accounts of the matrix. */
export async function fillAccounts(): Promise<Accounts> {
  const [filled, bare] = [await fillAccount(fillScenario), await fillAccount(fillBareScenario)];
  return {
    ...{ filled, bare },
    remove: () => {
      filled.remove();
      bare.remove();
    },
  };
}
