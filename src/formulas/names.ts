import type { Role } from '../frameworks';
import { PROPERTY_PREFIX } from '../qualification';

const LIVE = `${PROPERTY_PREFIX}live_`;

/** The figures that HubSpot keeps itself, one property each whatever the framework. */
export type LiveFigure = 'score' | 'completeness' | 'band' | 'ready';

export const liveProperty: Readonly<Record<LiveFigure, string>> = {
  score: `${LIVE}score`,
  completeness: `${LIVE}completeness`,
  band: `${LIVE}band`,
  ready: `${LIVE}ready`,
};

/** What the figures are made of: the number of the deal's milestone, and the framework that rules it. */
export const milestoneProperty = `${LIVE}milestone`;
export const frameworkProperty = `${LIVE}framework`;

/**
 * What one framework makes of a deal. Its levels in one text and `met`, how much of what the stage expects is there, are only
 * steps to the others.
 */
export type FrameworkFigure = LiveFigure | 'levels' | 'met';
export const figureProperty = (frameworkId: string, figure: FrameworkFigure): string =>
  `${LIVE}${frameworkId}_${figure}`;

/** Stored, 1 or 0: formulas do not see the labels of associations. */
export const namedProperty = (role: Role): string => `${PROPERTY_PREFIX}${role}_named`;
