import { drawn } from '../drawing/drawn';
import { Chart } from './charts/Chart';
import { chartSchema } from './charts/chart-props';

export const LineChart = drawn(chartSchema, (props) => <Chart kind="line" {...props} />);
export const BarChart = drawn(chartSchema, (props) => <Chart kind="bar" {...props} />);
