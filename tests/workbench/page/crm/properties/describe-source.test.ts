import { describeSource } from '../../../../../workbench/page/crm/properties/describe-source';
import { aSchema } from '../a-schema';

const { owners } = aSchema();

test.each([
  ['a user by number', { sourceType: 'CRM_UI', updatedByUserId: 901 }, 'Ida Berg'],
  ['a user by source id', { sourceType: 'CRM_UI', sourceId: 'userId:901' }, 'Ida Berg'],
  [
    'an app by its label',
    { sourceType: 'INTEGRATION', sourceId: '77', sourceLabel: 'Plumbline' },
    'Plumbline',
  ],
  ['an app without a label', { sourceType: 'INTEGRATION', sourceId: '77' }, 'integration (77)'],
  ['somebody unknown', { sourceType: 'CRM_UI', sourceId: 'userId:5' }, 'crm ui (userId:5)'],
  ['nobody', { sourceType: 'CALCULATED', sourceId: null }, 'calculated'],
])('describeSource() names %s', (_, source, words) => {
  expect(describeSource(source, owners)).toBe(words);
});
