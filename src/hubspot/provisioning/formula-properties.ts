import { namedProperty, type FormulaProperty, type FormulaPurpose, type LiveFigure } from '../../formulas';
import { roleLabels, type Role } from '../../frameworks';
import { dealProperty, qualificationProperties, type PropertyOption } from '../../qualification';
import { CALCULATED, type WantedProperty } from './property-comparison';

/** The definition of the stored property that says whether anybody has a role. */
export function namedDefinition(role: Role): WantedProperty {
  const label = roleLabels[role].en;
  return {
    name: namedProperty(role),
    label: `${label} named`,
    description: `1 when a contact of the deal has the label ${label}, else 0: formulas cannot see labels.`,
    type: 'number',
    fieldType: 'number',
    options: [],
  };
}

/** The definition of a calculated property, without its formula. */
export function calculatedDefinition({ name, type, of }: FormulaProperty): WantedProperty {
  return { name, ...wordsOf(of), type, fieldType: CALCULATED, options: optionsOf(of) };
}

const liveWords = {
  score: {
    label: 'Live qualification score',
    description: 'The score as HubSpot keeps it itself, 0 to 100.',
  },
  completeness: {
    label: 'Live qualification completeness',
    description: 'Share of criteria answered as HubSpot keeps it itself, 0 to 100.',
  },
  band: {
    label: 'Live qualification band',
    description: 'How the deal stands for what its stage expects, as HubSpot keeps it itself.',
  },
  ready: {
    label: 'Live: qualified for its stage',
    description: 'Whether the answers meet what the stage expects, as HubSpot keeps it itself.',
  },
} as const;

function wordsOf(of: FormulaPurpose): Pick<WantedProperty, 'label' | 'description'> {
  switch (of.kind) {
    case 'live':
      return liveWords[of.figure];
    case 'milestone':
      return step('milestone', 'The number of the milestone of the deal’s stage, 1 to 6; 0 without one.');
    case 'framework':
      return step('framework', 'The framework that rules the deal.');
    case 'framework-figure': {
      const { framework, figure } = of;
      // HubSpot takes 255 characters for a label; what is checked of a framework's leaves less room than this needs.
      const name = framework.label.slice(0, 200);
      return step(`${name}, ${figure}`, `What ${name} makes of the deal.`);
    }
  }
}

function step(what: string, description: string): Pick<WantedProperty, 'label' | 'description'> {
  const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  return {
    label: oneLine(`Live qualification step: ${what}`),
    description: oneLine(`${description} A step to the live figures.`),
  };
}

const storedChoice: Partial<Record<LiveFigure, string>> = {
  band: dealProperty.band,
  ready: dealProperty.stageReady,
};

/** The choices among the live figures have the options of the stored ones. */
function optionsOf(of: FormulaPurpose): readonly PropertyOption[] {
  const stored = of.kind === 'live' ? storedChoice[of.figure] : undefined;
  return qualificationProperties([]).find(({ name }) => name === stored)?.options ?? [];
}
