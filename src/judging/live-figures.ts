import { roles } from '../frameworks';
import { dealProperty, liveFigures, liveProperty, namedProperty, type LiveFigure } from '../qualification';
import type { OpenedDeal } from './opened-deal';

/** What the figures that HubSpot keeps are called where Plumbline stores them. */
export const storedAs: Readonly<Record<LiveFigure, string>> = {
  score: dealProperty.score,
  ready: dealProperty.stageReady,
  band: dealProperty.band,
  completeness: dealProperty.completeness,
};

/** Names of the stored figures that are no reason to write a deal: lists are made of HubSpot's own, and the account has them. */
export function leftToHubSpot({
  record,
  inForce,
}: Pick<OpenedDeal, 'record' | 'inForce'>): readonly string[] {
  if (inForce.rulebook.settings.figures !== 'live') return [];
  return liveFigures
    .filter((figure) => liveProperty[figure] in record.properties)
    .map((figure) => storedAs[figure]);
}

/** Whether somebody is named for each role, as formulas read it. Of a role without a label nobody can tell: what is stored stays. */
export function namedForFormulas({
  inForce,
  people,
  rolesWithoutLabel,
}: OpenedDeal): Readonly<Record<string, string>> {
  if (inForce.rulebook.settings.figures === 'stored') return {};
  return Object.fromEntries(
    roles
      .filter((role) => !rolesWithoutLabel.includes(role))
      .map((role) => [namedProperty(role), people.some((person) => person.role === role) ? '1' : '0']),
  );
}
