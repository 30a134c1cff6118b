export type ChartKind = 'line' | 'bar';
