import { Area, Bar, CartesianGrid, ComposedChart, LabelList, Line } from 'recharts';
import { ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { ChartModel, ChartPoint } from './chart-model';
import type { ChartKind } from './chart-kind';
import { colourValues } from './colour-values';

export interface PlotProps {
  readonly kind: ChartKind;
  readonly model: ChartModel;
  readonly x: {
    readonly name: string;
    readonly type: 'category' | 'datetime' | 'linear';
    readonly tick: (x: number | string) => string;
    readonly words: (x: number | string) => string;
  };
  readonly y: { readonly name: string; readonly words: (y: number) => string };
  readonly isStacked: boolean;
  readonly showsTooltips: boolean;
  readonly showsDataLabels: boolean;
}

const heightPx = 260;
const margin = { top: 16, right: 24, bottom: 20, left: 8 };

/** The picture of a chart. It says nothing to a screen reader: the table beside it does. The only file that needs the charts' library. */
export default function Plot(props: PlotProps) {
  const { x, y, model } = props;
  // Bars stand side by side; only a line has a length of time between two points.
  const isScaled = props.kind === 'line' && x.type !== 'category';
  return (
    <ResponsiveContainer width="100%" height={heightPx} initialDimension={{ width: 300, height: heightPx }}>
      <ComposedChart data={[...model.points]} margin={margin} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="#dfe3eb" />
        <XAxis
          dataKey="x"
          type={isScaled ? 'number' : 'category'}
          {...(isScaled ? { scale: x.type === 'datetime' ? 'time' : 'linear' } : {})}
          {...(isScaled ? { domain: ['dataMin', 'dataMax'] } : {})}
          allowDuplicatedCategory
          padding={isScaled ? { left: 12, right: 12 } : 'gap'}
          tickFormatter={x.tick}
          label={{ value: x.name, position: 'insideBottom', offset: -14, fill: '#516f90', fontSize: 12 }}
          {...axisLook}
        />
        <YAxis
          width={64}
          tickFormatter={y.words}
          label={{ value: y.name, angle: -90, position: 'insideLeft', fill: '#516f90', fontSize: 12 }}
          {...axisLook}
        />
        {props.showsTooltips && (
          <Tooltip
            isAnimationActive={false}
            labelFormatter={(_, [first]) => wordsOfHovered(first?.payload, x.words)}
            formatter={(value) => (typeof value === 'number' ? y.words(value) : '--')}
          />
        )}
        {model.series.map((_, index) => seriesOf(props, index))}
      </ComposedChart>
    </ResponsiveContainer>
  );
}

const axisLook = { tick: { fill: '#516f90', fontSize: 12 }, stroke: '#99acc2' } as const;

/** A function and no component: the library looks for its own elements among the children. */
function seriesOf({ kind, model, isStacked, showsDataLabels, y }: PlotProps, index: number) {
  const series = model.series[index];
  if (series === undefined) return null;
  const colour = colourValues[series.colour];
  const shared = {
    key: index,
    name: series.name,
    dataKey: (point: ChartPoint) => point.values[index],
    isAnimationActive: false,
    ...(isStacked ? { stackId: 'all' } : {}),
  };
  const labels = showsDataLabels && (
    <LabelList
      // Of stacked bars the library's own value is where the bar ends.
      valueAccessor={({ payload }) => valueOf(payload, index)}
      {...(isStacked && kind === 'bar' ? insideLabel : outsideLabel)}
      fontSize={12}
      formatter={(value) => (typeof value === 'number' ? y.words(value) : '')}
    />
  );
  const { key, ...rest } = shared;
  if (kind === 'bar') {
    return (
      <Bar key={key} {...rest} fill={colour} maxBarSize={56}>
        {labels}
      </Bar>
    );
  }
  const line = { stroke: colour, strokeWidth: 2, connectNulls: true, dot: { r: 3, fill: colour } };
  if (isStacked) {
    return (
      <Area key={key} {...rest} {...line} fill={colour} fillOpacity={0.2}>
        {labels}
      </Area>
    );
  }
  return (
    <Line key={key} {...rest} {...line}>
      {labels}
    </Line>
  );
}

const outsideLabel = { position: 'top', fill: '#33475b' } as const;
const insideLabel = { position: 'center', fill: '#ffffff', fontWeight: 600 } as const;

function valueOf(payload: unknown, index: number): number | undefined {
  const values = typeof payload === 'object' && payload !== null && 'values' in payload ? payload.values : [];
  const value: unknown = Array.isArray(values) ? values[index] : undefined;
  return typeof value === 'number' ? value : undefined;
}

function wordsOfHovered(payload: unknown, words: (x: number | string) => string): string {
  const x = typeof payload === 'object' && payload !== null && 'x' in payload ? payload.x : undefined;
  return typeof x === 'number' || typeof x === 'string' ? words(x) : '';
}
