import * as z from 'zod';
import { drawn } from '../drawing/drawn';
import { oneOf, optionalText, size, testId, testIdAttribute, text } from '../drawing/props';
import { iconDrawings } from './icon-drawings';

const pixels = { xs: 12, sm: 14, md: 18, lg: 24, xl: 28 } as const;

interface IconDrawingProps {
  readonly name: string;
  readonly size: keyof typeof pixels;
  readonly color: 'inherit' | 'alert' | 'warning' | 'success';
  readonly label?: string | undefined;
}

/** An icon of HubSpot's by name. A name the workbench has no drawing for is a dotted square that names itself. */
export function IconDrawing({ name, size: iconSize, color, label }: IconDrawingProps) {
  const Drawing = iconDrawings[name];
  const accessible = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  const className = `uix-icon uix-icon-${color}`;
  if (Drawing === undefined) {
    return (
      <span
        className={`${className} uix-icon-gap`}
        title={`Icon "${name}" is not drawn by the workbench`}
        {...accessible}
      />
    );
  }
  return (
    <span className={className} {...accessible}>
      <Drawing size={pixels[iconSize]} aria-hidden />
    </span>
  );
}

const schema = z.object({
  ...testId,
  name: text(),
  size: size('md'),
  color: oneOf(['inherit', 'alert', 'warning', 'success'], 'inherit'),
  screenReaderText: optionalText,
});

export const Icon = drawn(schema, (props) => (
  <span {...testIdAttribute(props.testId)}>
    <IconDrawing name={props.name} size={props.size} color={props.color} label={props.screenReaderText} />
  </span>
));
