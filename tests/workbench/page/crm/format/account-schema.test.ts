import { groupProperties } from '../../../../../workbench/page/crm/format/group-properties';
import { optionsOf } from '../../../../../workbench/page/crm/format/account-schema';
import { selectData } from '../../../../../workbench/page/crm/format/select-data';
import { kindOf } from '../../../../../workbench/page/crm/format/property-kind';
import { aProperty, aSchema } from '../a-schema';

test('optionsOf() lists stages in the order of their pipeline, under its name', () => {
  const stage = aProperty({ name: 'dealstage', type: 'enumeration', fieldType: 'radio' });
  expect(optionsOf(stage, aSchema())).toEqual([
    { value: 'talks', label: 'Talks', group: 'Direct' },
    { value: 'won', label: 'Won', group: 'Direct' },
  ]);
});

test('optionsOf() leaves out hidden options and keeps display order', () => {
  const property = aProperty({
    name: 'size',
    type: 'enumeration',
    fieldType: 'select',
    options: [
      { label: 'Large', value: 'l', displayOrder: 2 },
      { label: 'Old', value: 'o', displayOrder: 0, hidden: true },
      { label: 'Small', value: 's', displayOrder: 1 },
    ],
  });
  expect(optionsOf(property, aSchema()).map(({ value }) => value)).toEqual(['s', 'l']);
});

test('selectData() keeps a value that two pipelines share once, as a drop-down cannot hold it twice', () => {
  const options = [
    { value: 'won', label: 'Won', group: 'A' },
    { value: 'won', label: 'Won', group: 'B' },
  ];
  expect(selectData(options).flatMap((entry) => ('items' in entry ? entry.items : [entry]))).toHaveLength(1);
});

test.each([
  [{ type: 'string', fieldType: 'textarea' }, 'long-text'],
  [{ type: 'phone_number', fieldType: 'phonenumber' }, 'text'],
  [{ type: 'number', fieldType: 'calculation_equation' }, 'number'],
  [{ type: 'bool', fieldType: 'booleancheckbox' }, 'choice'],
  [{ type: 'enumeration', fieldType: 'checkbox' }, 'choices'],
  [{ type: 'date', fieldType: 'date' }, 'date'],
  [{ type: 'datetime', fieldType: 'date' }, 'datetime'],
])('kindOf() tells %p is %s', (types, kind) => {
  expect(kindOf(aProperty({ name: 'x', ...types }))).toBe(kind);
});

test('groupProperties() finds by label or internal name, and puts what has no known group under Other', () => {
  const stray = aProperty({ name: 'qual_score', label: 'Score', groupName: 'gone' });
  const hidden = aProperty({ name: 'qual_secret', hidden: true });
  const schema = aSchema([stray, hidden]);
  const find = (text: string) =>
    groupProperties(schema, text).map(({ group, properties }) => [
      group.label,
      properties.map(({ name }) => name),
    ]);
  expect(find('QUAL_')).toEqual([['Other', ['qual_score']]]);
  expect(find('qual_')).toEqual([['Other', ['qual_score']]]);
  expect(find(' close ')).toEqual([['Deal information', ['closedate']]]);
  expect(find('nothing like it')).toEqual([]);
});
