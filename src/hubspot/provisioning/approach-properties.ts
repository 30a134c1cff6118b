import { approaches, awarenessValues } from '../../approach';
import { approachProperty, type PropertyDefinition } from '../../qualification';
import { approachGuides, awarenessLabels } from '../../texts';

/** The definitions of the properties that the selling approach is kept in. */
export function approachProperties(): readonly PropertyDefinition[] {
  return [
    {
      name: approachProperty.approach,
      label: 'Selling approach',
      description: 'The selling approach that fits the deal best.',
      type: 'enumeration',
      fieldType: 'select',
      options: approaches.map((id) => ({ value: id, label: approachGuides[id].label.en })),
    },
    {
      name: approachProperty.fit,
      label: 'Selling approach fit',
      description: 'How well that approach fits the deal, 0 to 100.',
      type: 'number',
      fieldType: 'number',
      options: [],
    },
    {
      name: approachProperty.awareness,
      label: 'What the buyer knows',
      description: 'Of the solution and of the problem.',
      type: 'enumeration',
      fieldType: 'select',
      options: awarenessValues.map((value) => ({ value, label: awarenessLabels[value].en })),
    },
    {
      name: approachProperty.vendors,
      label: 'Vendors compared',
      description: 'How many vendors the buyer still compares, us included.',
      type: 'number',
      fieldType: 'number',
      options: [],
    },
    yesOrNo(approachProperty.proofOfConcept, 'Proof of concept', 'Whether the buyer wants one.'),
    yesOrNo(
      approachProperty.executiveIssue,
      'Top question of an executive',
      'Whether the deal answers one of theirs.',
    ),
    yesOrNo(approachProperty.namedAccount, 'Named target account', 'Whether the buyer is on our list.'),
  ];
}

function yesOrNo(name: string, label: string, description: string): PropertyDefinition {
  return {
    name,
    label,
    description,
    type: 'enumeration',
    fieldType: 'radio',
    options: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
    ],
  };
}
