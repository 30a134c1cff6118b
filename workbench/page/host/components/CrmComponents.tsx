import { useEffect, useState } from 'react';
import * as z from 'zod';
import { drawn } from '../drawing/drawn';
import { useDrawingHost } from '../drawing/host-context';
import { NamedGap } from '../drawing/NamedGap';
import { oneOf, optionalNumber, testId, testIdAttribute } from '../drawing/props';
import type { CrmProperties } from '../contract';

const propertyListSchema = z.object({
  ...testId,
  properties: z.array(z.string()).catch([]),
  objectId: optionalNumber,
  direction: oneOf(['column', 'row'], 'column'),
});

/** HubSpot's limit. */
const mostProperties = 24;

/** The record's own properties, by name. HubSpot edits them in place; here they are read, and the page's panel edits them. */
export const CrmPropertyList = drawn(propertyListSchema, ({ properties, ...props }) => {
  const { bridge } = useDrawingHost();
  const [values, setValues] = useState<CrmProperties>({});
  const names = properties.slice(0, mostProperties).join(',');
  useEffect(() => {
    if (bridge === null) return undefined;
    let isCurrent = true;
    void bridge.fetchProperties(names.split(',')).then(
      (read) => isCurrent && setValues(read),
      () => undefined,
    );
    const stop = bridge.onPropertiesChanged((changed) =>
      setValues((current) => ({ ...current, ...changed })),
    );
    return () => {
      isCurrent = false;
      stop();
    };
  }, [bridge, names]);

  if (props.objectId !== undefined)
    return <NamedGap>{'<CrmPropertyList> of another record is not drawn by the workbench'}</NamedGap>;
  return (
    <dl
      className={`uix-description-list uix-description-list-${props.direction}`}
      {...testIdAttribute(props.testId)}
    >
      {names.split(',').map((name) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{values[name] ?? '--'}</dd>
        </div>
      ))}
    </dl>
  );
});
