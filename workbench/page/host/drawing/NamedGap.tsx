import { Unplug } from '../../icons';

/** Stands where something of the extension is missing, and says what: a gap is shown, never dropped. */
export function NamedGap({ children }: { readonly children: string }) {
  return (
    <span className="uix-gap" role="note">
      <Unplug size={14} aria-hidden />
      <span>{children}</span>
    </span>
  );
}
