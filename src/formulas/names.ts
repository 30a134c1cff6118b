import { LIVE_PREFIX, type LiveFigure } from '../qualification';

export { liveProperty, namedProperty, type LiveFigure } from '../qualification';

/** Whether a name is one that a calculated property of ours has. */
export const isLiveName = (name: string): boolean => name.startsWith(LIVE_PREFIX);

/** What the figures are made of: the number of the deal's milestone, and the framework that rules it. */
export const milestoneProperty = `${LIVE_PREFIX}milestone`;
export const frameworkProperty = `${LIVE_PREFIX}framework`;

/**
 * What one framework makes of a deal. Its levels in one text and `met`, how much of what the stage expects is there, are only
 * steps to the others.
 */
export type FrameworkFigure = LiveFigure | 'levels' | 'met';
export const figureProperty = (frameworkId: string, figure: FrameworkFigure): string =>
  `${LIVE_PREFIX}${frameworkId}_${figure}`;
