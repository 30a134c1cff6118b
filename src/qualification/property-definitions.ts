import { frameworks, type Framework } from '../frameworks';
import { dealProperty, evidenceProperty, gapValue, levelProperty } from './property-names';

/** A deal property as HubSpot defines it. */
export interface PropertyDefinition {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly type: 'string' | 'number' | 'enumeration' | 'date' | 'datetime';
  readonly fieldType: 'text' | 'textarea' | 'number' | 'radio' | 'select' | 'checkbox' | 'date';
  readonly options: readonly PropertyOption[];
}
export interface PropertyOption {
  readonly label: string;
  readonly value: string;
}

/** The one group all of them are in. */
export const qualificationGroup = { name: 'deal_qualification', label: 'Deal qualification' } as const;

const levelOptions: readonly PropertyOption[] = [
  { value: '0', label: 'Not there' },
  { value: '1', label: 'Assumed' },
  { value: '2', label: 'Stated' },
  { value: '3', label: 'Proven' },
  { value: 'na', label: 'Not applicable' },
];

/**
 * Every deal property these frameworks need (without a choice: all frameworks): those of the deal as a whole first, then
 * two for each criterion.
 */
export function qualificationProperties(
  used: readonly Framework[] = frameworks,
): readonly PropertyDefinition[] {
  return [...wholeDeal(used), ...used.flatMap(criterionProperties)];
}

function criterionProperties({ id, label, criteria }: Framework): readonly PropertyDefinition[] {
  return criteria.flatMap((criterion): readonly PropertyDefinition[] => [
    {
      name: levelProperty(id, criterion.id),
      label: oneLine(`${label}: ${criterion.label.en}`),
      description: criterion.counts.en,
      type: 'enumeration',
      fieldType: 'radio',
      options: levelOptions,
    },
    {
      name: evidenceProperty(id, criterion.id),
      label: oneLine(`${label}: ${criterion.label.en}, evidence`),
      description: 'Who said what, and when.',
      type: 'string',
      fieldType: 'textarea',
      options: [],
    },
  ]);
}

function wholeDeal(used: readonly Framework[]): readonly PropertyDefinition[] {
  return [
    choice(
      dealProperty.framework,
      'Qualification framework',
      'The sales framework the deal was last assessed by.',
      'select',
      [...used.map((each) => ({ value: each.id, label: oneLine(each.label) }))],
    ),
    figure(dealProperty.score, 'Qualification score', 'How well-evidenced the qualification is, 0 to 100.'),
    figure(dealProperty.completeness, 'Qualification completeness', 'Share of criteria answered, 0 to 100.'),
    choice(
      dealProperty.band,
      'Qualification band',
      'How the deal stands for what its stage expects.',
      'select',
      [
        { value: 'strong', label: 'Strong' },
        { value: 'developing', label: 'Developing' },
        { value: 'weak', label: 'Weak' },
      ],
    ),
    choice(
      dealProperty.gaps,
      'Qualification gaps',
      'Criteria unanswered or below what the stage expects.',
      'checkbox',
      [
        ...used.flatMap(({ id, label, criteria }) =>
          criteria.map((each) => ({
            value: gapValue(id, each.id),
            label: oneLine(`${label}: ${each.label.en}`),
          })),
        ),
      ],
    ),
    plain(dealProperty.nextQuestion, 'Next qualification question', 'What to ask the buyer next.', 'string'),
    choice(
      dealProperty.stageReady,
      'Qualified for its stage',
      'Whether the answers meet what the stage expects.',
      'select',
      [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
        { value: 'no_expectation', label: 'No expectation' },
      ],
    ),
    plain(dealProperty.assessedAt, 'Qualification assessed at', 'When answers were last saved.', 'datetime'),
    plain(
      dealProperty.assessedBy,
      'Qualification assessed by',
      'Email of who last saved, as the page gave it.',
      'string',
    ),
    plain(dealProperty.reviewBy, 'Qualification review by', 'The day the first answer goes stale.', 'date'),
    figure(
      dealProperty.scoreAtClose,
      'Qualification score at close',
      'The score the deal had when it was closed, 0 to 100; empty while it is open.',
    ),
    figure(
      dealProperty.settingsRevision,
      'Qualification settings revision',
      'The revision of the settings that the figures were last made with; empty for the built-in ones.',
    ),
  ];
}

/** A name as HubSpot shows it: names of ops' own may hold line breaks. */
function oneLine(label: string): string {
  return label.replaceAll(/\s+/g, ' ').trim();
}

function figure(name: string, label: string, description: string): PropertyDefinition {
  return { name, label, description, type: 'number', fieldType: 'number', options: [] };
}

function plain(
  name: string,
  label: string,
  description: string,
  type: 'string' | 'date' | 'datetime',
): PropertyDefinition {
  return { name, label, description, type, fieldType: type === 'string' ? 'text' : 'date', options: [] };
}

function choice(
  name: string,
  label: string,
  description: string,
  fieldType: 'select' | 'checkbox',
  options: readonly PropertyOption[],
): PropertyDefinition {
  return { name, label, description, type: 'enumeration', fieldType, options };
}
