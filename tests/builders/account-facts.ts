import type { AccountDealProperty, AccountFacts } from '../../src/settings';

/** A deal property that a rep fills in, a number but for what the test is about. */
export function aDealProperty(
  about: Partial<AccountDealProperty> & { readonly name: string },
): AccountDealProperty {
  return {
    label: about.name,
    type: 'number',
    fieldType: 'number',
    readOnly: false,
    options: [],
    ...about,
  };
}

/** A property whose value is one of these options, each labelled as its value. */
export function aChoice(name: string, ...values: readonly string[]): AccountDealProperty {
  const options = values.map((value) => ({ value, label: value }));
  return aDealProperty({ name, type: 'enumeration', fieldType: 'select', options });
}

/** An account with an enterprise pipeline, amounts and types of deals, but for what the test is about. */
export function accountFacts(about: Partial<AccountFacts> = {}): AccountFacts {
  return {
    pipelines: [
      {
        id: 'enterprise',
        label: 'Enterprise',
        stages: [
          { id: '101', label: 'Discovery', closed: false },
          { id: '102', label: 'Evaluation', closed: false },
          { id: '103', label: 'Proposal', closed: false },
          { id: '104', label: 'Won', closed: true },
        ],
      },
    ],
    properties: [
      aDealProperty({ name: 'amount', label: 'Amount' }),
      aChoice('dealtype', 'newbusiness', 'existingbusiness'),
    ],
    ...about,
  };
}
