import { createElement, useMemo, type ComponentType, type FunctionComponent } from 'react';
import type * as z from 'zod';

/** A component as the renderer of remote-ui mounts it: its props come over the line and are not trusted. */
export type DrawnComponent = ComponentType<Readonly<Record<string, unknown>>>;

/**
 * Makes a drawing safe to mount: its props are parsed by the schema, which drops what it does not name and replaces what is
 * not of the right type. The schema must accept everything; one that throws is drawn as a failure by the boundary around it.
 */
export function drawn<S extends z.ZodType<object>>(
  schema: S,
  Drawing: FunctionComponent<z.output<S>>,
): DrawnComponent {
  return function Drawn(props) {
    const parsed = useMemo(() => schema.parse(props), [props]);
    return createElement(Drawing, parsed);
  };
}
