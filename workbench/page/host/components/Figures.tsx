import { Progress, RingProgress } from '@mantine/core';
import { ArrowDown, ArrowUp } from '../../icons';
import { useId } from 'react';
import * as z from 'zod';
import { drawn } from '../drawing/drawn';
import {
  flag,
  node,
  number,
  oneOf,
  optionalNumber,
  optionalText,
  testId,
  testIdAttribute,
  text,
} from '../drawing/props';
import { scoreColour } from './score-colour';

export const ScoreCircle = drawn(z.object({ ...testId, score: optionalNumber }), (props) => {
  if (props.score === undefined) return <span className="uix-text-microcopy">No score</span>;
  const score = Math.min(100, Math.max(0, Math.round(props.score)));
  const colour = scoreColour(score);
  return (
    <div
      className="uix-score"
      role="img"
      aria-label={`Score ${score} of 100`}
      {...testIdAttribute(props.testId)}
      data-colour={colour}
    >
      <RingProgress
        size={72}
        thickness={7}
        roundCaps
        rootColor="var(--uix-border)"
        sections={[{ value: score, color: `var(--uix-score-${colour})` }]}
        label={<span className="uix-score-number">{score}</span>}
      />
    </div>
  );
});

const progressSchema = z.object({
  ...testId,
  title: optionalText,
  'aria-label': optionalText,
  showPercentage: flag(),
  value: number(0),
  maxValue: number(100),
  valueDescription: optionalText,
  variant: oneOf(['success', 'warning', 'danger'], 'success'),
});

export const ProgressBar = drawn(progressSchema, (props) => {
  const id = useId();
  const share = props.maxValue > 0 ? props.value / props.maxValue : 0;
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  const named = props['aria-label'] ?? (props.title === undefined ? 'Progress' : undefined);
  return (
    <div className="uix-progress" {...testIdAttribute(props.testId)}>
      <div className="uix-progress-words">
        {props.title !== undefined && <span id={id}>{props.title}</span>}
        <span>{props.valueDescription}</span>
      </div>
      <div className="uix-progress-line">
        <Progress.Root size={8} radius={4} flex={1}>
          <Progress.Section
            value={percent}
            color={`var(--uix-${props.variant})`}
            aria-valuetext={props.valueDescription}
            {...(named === undefined ? { 'aria-labelledby': id } : { 'aria-label': named })}
          />
        </Progress.Root>
        {props.showPercentage && <span className="uix-progress-percent">{`${percent}%`}</span>}
      </div>
    </div>
  );
});

export const Statistics = drawn(z.object({ ...testId, children: node }), (props) => (
  <div className="uix-statistics" {...testIdAttribute(props.testId)}>
    {props.children}
  </div>
));

export const StatisticsItem = drawn(
  z.object({ ...testId, children: node, label: text(), number: text() }),
  (props) => (
    <div className="uix-statistic" {...testIdAttribute(props.testId)}>
      <span className="uix-statistic-label">{props.label}</span>
      <span className="uix-statistic-number">{props.number}</span>
      {props.children}
    </div>
  ),
);

const trendSchema = z.object({
  ...testId,
  value: text(),
  direction: oneOf(['increase', 'decrease'], 'increase'),
  color: oneOf(['auto', 'green', 'red'], 'auto'),
});

export const StatisticsTrend = drawn(trendSchema, (props) => {
  const isUp = props.direction === 'increase';
  const colour = props.color === 'auto' ? (isUp ? 'green' : 'red') : props.color;
  const Arrow = isUp ? ArrowUp : ArrowDown;
  return (
    <span className={`uix-trend uix-trend-${colour}`} {...testIdAttribute(props.testId)}>
      <Arrow size={14} aria-label={props.direction} />
      {props.value}
    </span>
  );
});
