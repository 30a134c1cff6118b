import type { ChartModel } from './chart-model';

interface ChartTableProps {
  readonly model: ChartModel;
  readonly caption: string;
  readonly xName: string;
  readonly wordsOfX: (x: number | string) => string;
  readonly wordsOfY: (y: number) => string;
}

/** A chart's data for those who do not see the chart: read out, not shown. */
export function ChartTable({ model, caption, xName, wordsOfX, wordsOfY }: ChartTableProps) {
  return (
    <div className="uix-visually-hidden uix-chart-table">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{xName}</th>
            {model.series.map(({ name }, index) => (
              <th key={index} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.points.map(({ x, values }, index) => (
            <tr key={index}>
              <th scope="row">{wordsOfX(x)}</th>
              {values.map((value, column) => (
                <td key={column}>{value === undefined ? '--' : wordsOfY(value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
