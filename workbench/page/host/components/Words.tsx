import { Tooltip } from '@mantine/core';
import { Children, type CSSProperties, type ReactNode } from 'react';
import * as z from 'zod';
import { drawn } from '../drawing/drawn';
import { flag, node, oneOf, optionalNumber, optionalText, testId, testIdAttribute } from '../drawing/props';

const formatSchema = z.object({
  fontWeight: oneOf(['unset', 'regular', 'demibold', 'bold'], 'unset'),
  italic: flag(),
  lineDecoration: oneOf(['none', 'underline', 'strikethrough'], 'none'),
  textTransform: oneOf(['none', 'uppercase', 'lowercase', 'capitalize', 'sentenceCase'], 'none'),
});
const plain = formatSchema.parse({});

const textSchema = z.object({
  ...testId,
  children: node,
  variant: oneOf(['bodytext', 'microcopy'], 'bodytext'),
  inline: flag(),
  format: formatSchema.catch(plain),
  truncate: z
    .union([
      z.boolean().transform((on) => (on ? {} : null)),
      z.object({ maxWidth: optionalNumber, tooltipText: optionalText }),
    ])
    .catch(null),
});

const weights = { unset: undefined, regular: 400, demibold: 600, bold: 700 } as const;
const decorations = { none: undefined, underline: 'underline', strikethrough: 'line-through' } as const;

export const Text = drawn(textSchema, (props) => {
  const { fontWeight, italic, lineDecoration, textTransform } = props.format;
  const style: CSSProperties = {
    fontWeight: weights[fontWeight],
    fontStyle: italic ? 'italic' : undefined,
    textDecoration: decorations[lineDecoration],
    textTransform: textTransform === 'sentenceCase' ? undefined : textTransform,
  };
  const className = [
    'uix-text',
    `uix-text-${props.variant}`,
    textTransform === 'sentenceCase' && 'uix-sentence-case',
    props.truncate && 'uix-truncate',
  ].filter(Boolean);
  const maxWidth = props.truncate && 'maxWidth' in props.truncate ? props.truncate.maxWidth : undefined;
  const tip = props.truncate && 'tooltipText' in props.truncate ? props.truncate.tooltipText : undefined;
  const Element = props.inline ? 'span' : 'div';
  const words = (
    <Element
      className={className.join(' ')}
      style={{ ...style, maxWidth }}
      {...testIdAttribute(props.testId)}
    >
      {props.children}
    </Element>
  );
  return tip === undefined ? words : <Tooltip label={tip}>{words}</Tooltip>;
});

/** HubSpot has one size of heading; the card's own title is the level above. */
export const Heading = drawn(z.object({ ...testId, children: node, inline: flag() }), (props) => (
  <h3 className={props.inline ? 'uix-heading uix-inline' : 'uix-heading'} {...testIdAttribute(props.testId)}>
    {props.children}
  </h3>
));

const listSchema = z.object({
  ...testId,
  children: node,
  variant: oneOf(
    ['unordered', 'unordered-styled', 'ordered', 'ordered-styled', 'inline', 'inline-divided'],
    'unordered',
  ),
});

export const List = drawn(listSchema, (props) => {
  const Element = props.variant.startsWith('ordered') ? 'ol' : 'ul';
  return (
    <Element className={`uix-list uix-list-${props.variant}`} {...testIdAttribute(props.testId)}>
      {Children.map(props.children, (child: ReactNode) => (
        <li>{child}</li>
      ))}
    </Element>
  );
});

const descriptionListSchema = z.object({
  ...testId,
  children: node,
  direction: oneOf(['column', 'row'], 'column'),
});

export const DescriptionList = drawn(descriptionListSchema, (props) => (
  <dl
    className={`uix-description-list uix-description-list-${props.direction}`}
    {...testIdAttribute(props.testId)}
  >
    {props.children}
  </dl>
));

export const DescriptionListItem = drawn(
  z.object({ ...testId, children: node, label: optionalText }),
  (props) => (
    <div {...testIdAttribute(props.testId)}>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  ),
);
