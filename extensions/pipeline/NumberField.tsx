import { NumberInput } from '@hubspot/ui-extensions';

/** A number that one may enter or leave empty; what depends on it moves while it is typed. */
export function NumberField(props: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: number | null;
  readonly decimals: number;
  /** Why the number is of no use; null: it is. */
  readonly fault: string | null;
  readonly onType: (value: number | null) => void;
  readonly onEnter: (value: number | null) => void;
}) {
  const { name, label, hint, value, decimals, fault, onType, onEnter } = props;
  return (
    <NumberInput
      name={name}
      testId={name}
      label={label}
      precision={decimals}
      error={fault !== null}
      {...(hint === undefined ? {} : { description: hint })}
      {...(fault === null ? {} : { validationMessage: fault })}
      {...(value === null ? {} : { value })}
      // HubSpot would rather have onChange, which comes when the field is left; the figures are to move at once.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      onInput={(typed: unknown) => onType(numberOrNull(typed))}
      onChange={(entered: unknown) => onEnter(numberOrNull(entered))}
    />
  );
}

/** HubSpot gives undefined for an emptied field, and while one types perhaps a text. */
function numberOrNull(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
