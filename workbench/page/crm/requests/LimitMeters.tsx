import { useQuery } from '@tanstack/react-query';
import type { Limits } from '../../../wire';
import { unwrap } from '../api/result';
import { workbench } from '../api/workbench';
import classes from './RequestLog.module.css';

/** The query stops by itself while the window is hidden. */
const refreshMs = 1000;
/** From here on a meter warns. */
const nearly = 0.8;

/** How much of each rate limit the app has used in the window that is running. */
export function LimitMeters() {
  const limits = useQuery({
    queryKey: ['limits'],
    queryFn: () => unwrap(workbench.limits()),
    refetchInterval: refreshMs,
  });
  if (limits.data === undefined) return null;
  return (
    <div className={classes.meters}>
      <Meter label="Calls" limit={limits.data.burst} />
      <Meter label="Searches" limit={limits.data.search} />
    </div>
  );
}

interface MeterProps {
  readonly label: string;
  readonly limit: Limits['burst'];
}

function Meter({ label, limit: { used, limit, windowMs } }: MeterProps) {
  const share = limit === 0 ? 0 : Math.min(1, used / limit);
  const text = `${used} of ${limit} in ${windowMs / 1000} s`;
  return (
    <div className={classes.meter}>
      <span className={classes.meterLabel}>{label}</span>
      <div
        role="meter"
        aria-label={`${label} used`}
        aria-valuemin={0}
        aria-valuemax={limit}
        aria-valuenow={used}
        aria-valuetext={text}
        className={classes.meterTrack}
        data-nearly={share >= nearly}
      >
        <div style={{ width: `${share * 100}%` }} />
      </div>
      <span className={classes.meterText}>{text}</span>
    </div>
  );
}
