import { renderToStaticMarkup } from 'react-dom/server';
import { components } from '../../../../../../workbench/page/host/components';
import { createOverlayStore } from '../../../../../../workbench/page/host/drawing/overlay-store';
import { DrawingHostContext } from '../../../../../../workbench/page/host/drawing/host-context';

const at = (day: number) => Date.UTC(2026, 0, day, 12);
const data = [
  { at: at(1), percent: 20.5, figure: 'Score' },
  { at: at(1), percent: 50, figure: 'Completeness' },
  { at: at(31), percent: 40, figure: 'Score' },
];
const axes = {
  x: { field: 'at', fieldType: 'datetime', label: 'When' },
  y: { field: 'percent', fieldType: 'linear' },
  options: { groupFieldByColor: 'figure' },
};
const swede = { overlays: createOverlayStore(), bridge: null, locale: 'sv-SE', timeZone: 'Europe/Stockholm' };

function markupOf(name: string, props: Readonly<Record<string, unknown>>): string {
  const Chart = components[name];
  if (Chart === undefined) throw new Error(`no component ${name}`);
  return renderToStaticMarkup(
    <DrawingHostContext.Provider value={swede}>
      <Chart {...props} />
    </DrawingHostContext.Provider>,
  );
}
const textsIn = (markup: string, element: string) =>
  [...markup.matchAll(new RegExp(`<${element}[^>]*>([^<]*)</${element}>`, 'g'))].map(([, text]) => text);

describe.each(['LineChart', 'BarChart'])('%s', (name) => {
  test('is a figure that its title names', () => {
    const markup = markupOf(name, { data, axes, options: { title: 'Score over time' } });
    const [, id] = /<figure[^>]* aria-labelledby="([^"]+)"/.exec(markup) ?? [];
    expect(markup).toContain(`<figcaption id="${id ?? 'none'}" class="">Score over time</figcaption>`);
  });

  test('without a title is named after its axes', () => {
    expect(textsIn(markupOf(name, { data, axes }), 'figcaption')).toEqual([
      `${name === 'LineChart' ? 'Line' : 'Bar'} chart: percent by When`,
    ]);
  });

  test('has its data as a table in the user’s own writing, and keeps the picture from screen readers', () => {
    const markup = markupOf(name, { data, axes });
    expect(textsIn(markup, 'th')).toEqual([
      'When',
      'Score',
      'Completeness',
      '1 jan. 2026 13:00',
      '31 jan. 2026 13:00',
    ]);
    expect(textsIn(markup, 'td')).toEqual(['20,5', '50', '40', '--']);
    expect(markup).toMatch(/<div class="uix-chart-picture" aria-hidden="true">/);
  });

  test('shows a legend when it is asked for one', () => {
    expect(markupOf(name, { data, axes })).not.toContain('uix-chart-legend');
    expect(markupOf(name, { data, axes, options: { showLegend: true } })).toContain('uix-chart-legend');
  });

  test('without data says so', () => {
    expect(textsIn(markupOf(name, { data: [], axes }), 'p')).toEqual(['No data']);
  });
});
