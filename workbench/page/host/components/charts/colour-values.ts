import type { ChartColour } from './chart-props';

/** HubSpot publishes the names, not the values. These stand out from white by 3 to 1 at least (WCAG 1.4.11). */
export const colourValues: Readonly<Record<ChartColour, string>> = {
  orange: '#e2571f',
  aqua: '#0091ae',
  purple: '#8a63d2',
  yellow: '#a87c00',
  pink: '#d6498f',
  blue: '#2f7de1',
  green: '#00866f',
  darkOrange: '#a33a0e',
  darkAqua: '#00586b',
  darkPurple: '#53309c',
  darkYellow: '#6e5200',
  darkPink: '#8f1f59',
  darkBlue: '#174a94',
  darkGreen: '#005243',
};
