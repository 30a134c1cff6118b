import { Loader } from '@mantine/core';
import { CheckCircle2, Info, Lightbulb, Lock, LifeBuoy, TriangleAlert, XCircle } from '../../icons';
import * as z from 'zod';
import { drawn } from '../drawing/drawn';
import {
  flag,
  node,
  number,
  oneOf,
  optionalText,
  size,
  testId,
  testIdAttribute,
  text,
} from '../drawing/props';
import { IllustrationDrawing } from './Pictures';

const alertSchema = z.object({
  ...testId,
  title: text(),
  children: node,
  variant: oneOf(['info', 'warning', 'success', 'error', 'danger', 'tip'], 'info'),
});
const alertIcons = {
  info: Info,
  warning: TriangleAlert,
  success: CheckCircle2,
  error: XCircle,
  danger: XCircle,
  tip: Lightbulb,
} as const;

export const Alert = drawn(alertSchema, (props) => {
  const AlertIcon = alertIcons[props.variant];
  const isUrgent = props.variant === 'error' || props.variant === 'danger';
  return (
    <div
      className={`uix-alert uix-tone-${props.variant === 'danger' ? 'error' : props.variant}`}
      role={isUrgent ? 'alert' : 'status'}
      {...testIdAttribute(props.testId)}
    >
      <AlertIcon size={16} aria-hidden />
      <div>
        <div className="uix-alert-title">{props.title}</div>
        {props.children}
      </div>
    </div>
  );
});

const emptySchema = z.object({
  ...testId,
  title: optionalText,
  children: node,
  flush: flag(),
  layout: oneOf(['horizontal', 'vertical'], 'horizontal'),
  reverseOrder: flag(),
  imageName: text('emptyStateCharts'),
  imageWidth: number(250),
});

export const EmptyState = drawn(emptySchema, (props) => (
  <div
    className={`uix-empty uix-empty-${props.layout}${props.reverseOrder ? ' uix-reverse' : ''}${props.flush ? ' uix-flush' : ''}`}
    {...testIdAttribute(props.testId)}
  >
    <div className="uix-empty-words">
      {props.title !== undefined && <h3 className="uix-heading">{props.title}</h3>}
      {props.children}
    </div>
    <IllustrationDrawing name={props.imageName} alt="" width={Math.min(props.imageWidth, 250)} />
  </div>
));

const errorSchema = z.object({
  ...testId,
  title: optionalText,
  children: node,
  type: oneOf(['error', 'lock', 'support'], 'error'),
});
const errorIcons = { error: TriangleAlert, lock: Lock, support: LifeBuoy } as const;

export const ErrorState = drawn(errorSchema, (props) => {
  const ErrorIcon = errorIcons[props.type];
  return (
    <div className="uix-error-state" role="alert" {...testIdAttribute(props.testId)}>
      <ErrorIcon size={36} aria-hidden />
      {props.title !== undefined && <h3 className="uix-heading">{props.title}</h3>}
      {props.children}
    </div>
  );
});

const spinnerSchema = z.object({
  ...testId,
  label: text('Loading'),
  showLabel: flag(),
  size: size('sm'),
  layout: oneOf(['inline', 'centered'], 'inline'),
});

export const LoadingSpinner = drawn(spinnerSchema, (props) => (
  <div className={`uix-spinner uix-spinner-${props.layout}`} role="status" {...testIdAttribute(props.testId)}>
    <Loader size={props.size} aria-hidden />
    <span className={props.showLabel ? '' : 'uix-visually-hidden'}>{props.label}</span>
  </div>
));
