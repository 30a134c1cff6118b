import type { CSSProperties } from 'react';
import * as z from 'zod';
import { drawn } from '../drawing/drawn';
import {
  align,
  distance,
  flag,
  justify,
  node,
  number,
  oneOf,
  size,
  testId,
  testIdAttribute,
  type Size,
} from '../drawing/props';

/** HubSpot's distances, in pixels. */
const pixels: Readonly<Record<Size | 'flush', number>> = { flush: 0, xs: 4, sm: 8, md: 16, lg: 24, xl: 32 };
const justifications = {
  start: 'flex-start',
  center: 'center',
  end: 'flex-end',
  around: 'space-around',
  between: 'space-between',
} as const;
const alignments = {
  start: 'flex-start',
  center: 'center',
  baseline: 'baseline',
  end: 'flex-end',
  stretch: 'stretch',
} as const;

const selfAlignment = oneOf(['auto', 'start', 'center', 'baseline', 'end', 'stretch'], 'auto');
const alignSelfStyle = (value: z.output<typeof selfAlignment>): CSSProperties => ({
  alignSelf: value === 'auto' ? 'auto' : alignments[value],
});

/** The paddings of the experimental variants. */
const paddingShape = {
  padding: distance('flush'),
  paddingInline: distance('flush'),
  paddingBlock: distance('flush'),
};
const paddingStyle = (props: z.output<z.ZodObject<typeof paddingShape>>): CSSProperties => ({
  paddingInline: pixels[props.paddingInline] || pixels[props.padding],
  paddingBlock: pixels[props.paddingBlock] || pixels[props.padding],
});

const flexSchema = z.object({
  ...testId,
  ...paddingShape,
  children: node,
  direction: oneOf(['row', 'column'], 'row'),
  justify,
  align: align('stretch'),
  alignSelf: selfAlignment,
  gap: distance('flush'),
  wrap: z.union([z.boolean(), z.enum(['wrap', 'nowrap'])]).catch('nowrap'),
});

export const Flex = drawn(flexSchema, (props) => (
  <div
    {...testIdAttribute(props.testId)}
    className="uix-flex"
    style={{
      ...paddingStyle(props),
      ...alignSelfStyle(props.alignSelf),
      flexDirection: props.direction,
      justifyContent: justifications[props.justify],
      alignItems: alignments[props.align],
      gap: pixels[props.gap],
      flexWrap: props.wrap === true || props.wrap === 'wrap' ? 'wrap' : 'nowrap',
    }}
  >
    {props.children}
  </div>
));

const stackSchema = z.object({
  ...testId,
  children: node,
  distance: distance('sm'),
  direction: oneOf(['column', 'row'], 'column'),
  justify,
  align: align('start'),
  width: oneOf(['auto', '100%'], 'auto'),
});

export const Stack = drawn(stackSchema, (props) => (
  <div
    {...testIdAttribute(props.testId)}
    className="uix-flex"
    style={{
      flexDirection: props.direction,
      justifyContent: justifications[props.justify],
      alignItems: alignments[props.align],
      gap: pixels[props.distance],
      width: props.width,
    }}
  >
    {props.children}
  </div>
));

const boxFlex = z.union([z.number(), z.enum(['auto', 'initial', 'none'])]).catch('auto');

export const Box = drawn(
  z.object({ ...testId, ...paddingShape, children: node, alignSelf: selfAlignment, flex: boxFlex }),
  (props) => (
    <div
      {...testIdAttribute(props.testId)}
      className="uix-box"
      style={{ ...paddingStyle(props), ...alignSelfStyle(props.alignSelf), flex: props.flex }}
    >
      {props.children}
    </div>
  ),
);

export const Inline = drawn(
  z.object({
    ...testId,
    ...paddingShape,
    children: node,
    justify,
    align: align('stretch'),
    gap: distance('flush'),
  }),
  (props) => (
    <div
      {...testIdAttribute(props.testId)}
      className="uix-inline-row"
      style={{
        ...paddingStyle(props),
        justifyContent: justifications[props.justify],
        alignItems: alignments[props.align],
        gap: pixels[props.gap],
      }}
    >
      {props.children}
    </div>
  ),
);

export const AutoGrid = drawn(
  z.object({
    ...testId,
    ...paddingShape,
    children: node,
    columnWidth: number(200),
    gap: distance('flush'),
    flexible: flag(),
  }),
  (props) => (
    <div
      {...testIdAttribute(props.testId)}
      className="uix-grid"
      style={{
        ...paddingStyle(props),
        gap: pixels[props.gap],
        gridTemplateColumns: `repeat(auto-fill, minmax(min(${props.columnWidth}px, 100%), ${props.flexible ? '1fr' : `${props.columnWidth}px`}))`,
      }}
    >
      {props.children}
    </div>
  ),
);

const surfaceSchema = z.object({ ...testId, children: node, compact: flag(), flush: flag() });

export const Card = drawn(surfaceSchema, (props) => (
  <div className="uix-card" {...testIdAttribute(props.testId)}>
    {props.children}
  </div>
));

export const Tile = drawn(surfaceSchema, (props) => {
  const padding = props.flush ? 'flush' : props.compact ? 'sm' : 'lg';
  return (
    <div className="uix-tile" style={{ padding: pixels[padding] }} {...testIdAttribute(props.testId)}>
      {props.children}
    </div>
  );
});

export const Divider = drawn(z.object({ ...testId, size: distance('sm') }), (props) => (
  <hr
    className="uix-divider"
    style={{ marginBlock: pixels[props.size] }}
    {...testIdAttribute(props.testId)}
  />
));

export const Spacer = drawn(z.object({ ...testId, size: size('sm') }), (props) => (
  <div style={{ height: pixels[props.size] }} aria-hidden {...testIdAttribute(props.testId)} />
));
