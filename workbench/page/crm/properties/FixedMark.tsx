import { Tooltip } from '@mantine/core';
import { Calculator, Lock } from '../../icons';
import type { Property } from '../api/schemas';
import classes from './PropertyRow.module.css';

/** Why a value has no field: HubSpot calculates it, or keeps it to itself. */
export function FixedMark({ property }: { readonly property: Property }) {
  const [Icon, words] = property.calculated
    ? [
        Calculator,
        'Calculated by HubSpot from other values. It follows when they change, and cannot be edited.',
      ]
    : [Lock, 'Set by HubSpot. It cannot be edited.'];
  return (
    <Tooltip label={words} multiline w={240} withArrow events={{ hover: true, focus: true, touch: true }}>
      <span className={classes.mark} role="img" aria-label={words} tabIndex={0}>
        <Icon size={12} aria-hidden="true" />
      </span>
    </Tooltip>
  );
}
