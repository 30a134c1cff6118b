import type { Functions } from '../section/functions-port';
import type { SectionProps } from '../section/section-props';
import type { DraftSettings } from '../section/use-draft-settings';

/** The draft to save, and the ways to the outside. */
export interface SavePanelProps {
  readonly source: DraftSettings;
  readonly section: SectionProps;
  /** Why the stored settings cannot be read: broken ones a save repairs, newer ones it must not touch. Null: they can be. */
  readonly unreadable: 'broken' | 'newer' | null;
  /** Whether an older Plumbline wrote the stored settings, so that saving them unchanged says something. */
  readonly isOlder: boolean;
  readonly userEmail: string;
  readonly functions: Functions;
  /** Shows a message of success. */
  readonly onSaid: (message: string) => void;
  readonly onOpenAccount: () => void;
}
