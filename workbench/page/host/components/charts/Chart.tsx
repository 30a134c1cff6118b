import { lazy, Suspense, useId, useMemo } from 'react';
import { useDrawingHost } from '../../drawing/host-context';
import { testIdAttribute } from '../../drawing/props';
import type { ChartKind } from './chart-kind';
import { chartModel, nameOf, type ChartModel } from './chart-model';
import type { ChartProps } from './chart-props';
import { ChartTable } from './ChartTable';
import { instantWords, numberWords, tickWords } from './chart-words';
import { colourValues } from './colour-values';

// The library that draws is a third of the page's size and needed by few extensions.
const Plot = lazy(() => import('./Plot'));

const kindNames = { line: 'Line chart', bar: 'Bar chart' } as const;

/** A chart as a figure with a name; whoever cannot see it hears its data as a table. */
export function Chart({ kind, ...props }: ChartProps & { readonly kind: ChartKind }) {
  const id = useId();
  const { locale, timeZone } = useDrawingHost();
  const { data, axes, options } = props;
  const model = useMemo(() => chartModel({ data, axes, options }), [data, axes, options]);
  const { x, y, options: grouping } = axes;
  const where = { locale, timeZone };
  const name = options.title ?? `${kindNames[kind]}: ${nameOf(y)} by ${nameOf(x)}`;
  const spanMs = spanOf(model);
  const isTime = x.fieldType === 'datetime';
  const write = (place: number | string, ofNumber: (value: number) => string) =>
    typeof place === 'number' ? ofNumber(place) : place;
  const wordsOfX = (place: number | string) =>
    write(place, (value) => (isTime ? instantWords(value, where) : numberWords(value, where)));
  const tickOfX = (place: number | string) =>
    write(place, (value) => (isTime ? tickWords(value, spanMs, where) : numberWords(value, where)));
  const wordsOfY = (value: number) => numberWords(value, where);
  return (
    <figure className="uix-chart" aria-labelledby={id} {...testIdAttribute(props.testId)}>
      <figcaption id={id} className={options.title === undefined ? 'uix-visually-hidden' : ''}>
        {name}
      </figcaption>
      {model.points.length === 0 ? (
        <p className="uix-chart-empty">No data</p>
      ) : (
        <>
          <div className="uix-chart-picture" aria-hidden>
            {options.showLegend && <Legend model={model} />}
            <Suspense fallback={<div className="uix-chart-waiting" />}>
              <Plot
                kind={kind}
                model={model}
                x={{ name: nameOf(x), type: x.fieldType, tick: tickOfX, words: wordsOfX }}
                y={{ name: nameOf(y), words: wordsOfY }}
                isStacked={grouping.stacking}
                showsTooltips={options.showTooltips}
                showsDataLabels={options.showDataLabels}
              />
            </Suspense>
          </div>
          <ChartTable
            model={model}
            caption={name}
            xName={nameOf(x)}
            wordsOfX={wordsOfX}
            wordsOfY={wordsOfY}
          />
        </>
      )}
    </figure>
  );
}

function Legend({ model }: { readonly model: ChartModel }) {
  return (
    <ul className="uix-chart-legend">
      {model.series.map(({ name, colour }, index) => (
        <li key={index}>
          <span className="uix-chart-swatch" style={{ background: colourValues[colour] }} />
          {name}
        </li>
      ))}
    </ul>
  );
}

function spanOf({ points }: ChartModel): number {
  const first = points[0]?.x;
  const last = points[points.length - 1]?.x;
  return typeof first === 'number' && typeof last === 'number' ? last - first : 0;
}
