import { MantineProvider, Menu } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { components, drawnNames } from '../../../../../workbench/page/host/components';
import { wireNames } from '../../../../../workbench/page/host/wire-names';

// React and Mantine warn about odd values, which is right and not what is tested here.
beforeEach(() => {
  jest.spyOn(console, 'error').mockReturnValue(undefined);
});

const hostileValues: readonly unknown[] = [
  undefined,
  null,
  '',
  'javascript:alert(1)',
  '"><script>alert(1)</script>',
  -1,
  Number.NaN,
  1e308,
  true,
  [],
  [null, {}, 7],
  {},
  { url: 'javascript:alert(1)' },
  { toString: 'no function' },
  () => 'called',
  Symbol.iterator,
];
const propNames = [
  'align',
  'aria-label',
  'axes',
  'bordered',
  'buttonText',
  'checked',
  'children',
  'circleSize',
  'columnWidth',
  'currency',
  'currentStep',
  'dangerouslySetInnerHTML',
  'data',
  'defaultSelected',
  'defaultValue',
  'density',
  'description',
  'direction',
  'disabled',
  'error',
  'flex',
  'format',
  'formatStyle',
  'gap',
  'height',
  'href',
  'id',
  'imageName',
  'interval',
  'label',
  'max',
  'maxVisiblePageButtons',
  'maxLength',
  'maxValue',
  'min',
  'name',
  'number',
  'onChange',
  'onClick',
  'open',
  'options',
  'overlay',
  'overlayOptions',
  'page',
  'pageCount',
  'paginated',
  'placeholder',
  'precision',
  'properties',
  'readOnly',
  'rows',
  'score',
  'selected',
  'size',
  'sortDirection',
  'src',
  'stepNames',
  'style',
  'tabId',
  'testId',
  'title',
  'toggleType',
  'tooltip',
  'truncate',
  'type',
  'validationMessage',
  'value',
  'variant',
  'width',
  'wrap',
];
/** These exist only inside a menu. */
const inMenu = ['DropdownButtonItem'];

function markupOf(name: string, props: Readonly<Record<string, unknown>>): string {
  const Drawing = components[name];
  if (Drawing === undefined) throw new Error(`no component ${name}`);
  const drawing = <Drawing {...props} />;
  return renderToStaticMarkup(
    <MantineProvider>
      {inMenu.includes(name) ? <Menu opened>{<Menu.Dropdown>{drawing}</Menu.Dropdown>}</Menu> : drawing}
    </MantineProvider>,
  );
}

test('components has all 128 names of the SDK, each drawn or a named gap', () => {
  expect(new Set(wireNames).size).toBe(128);
  expect(Object.keys(components).sort()).toEqual([...wireNames].sort());
  expect(wireNames).toEqual(expect.arrayContaining([...drawnNames]));
  expect(markupOf('CrmStageTracker', {})).toContain('&lt;CrmStageTracker&gt; is not drawn by the workbench');
});

describe.each(drawnNames)('%s', (name) => {
  test('is drawn without any props', () => {
    expect(() => markupOf(name, {})).not.toThrow();
  });

  test.each(hostileValues)('takes %p for every prop, and lets none of it become markup', (value) => {
    const markup = markupOf(name, Object.fromEntries(propNames.map((prop) => [prop, value])));
    expect(markup).not.toContain('<script>');
    expect(markup).not.toMatch(/(href|src)="\s*javascript:/i);
  });

  test('hands the test id to the page', () => {
    const markup = markupOf(name, {
      testId: 'the-id',
      id: 'x',
      label: 'L',
      name: 'n',
      score: 1,
      children: 'C',
    });
    const withoutElement = ['Modal', 'Panel', 'Tooltip', 'DropdownButtonItem'];
    if (!withoutElement.includes(name)) expect(markup).toContain('data-test-id="the-id"');
  });
});
