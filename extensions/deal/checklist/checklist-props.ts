import type { Language } from '../../../src/texts';
import type { Functions } from '../reading/functions-port';

/** What the tab card is given: whose deal, in which language, and its ways to the outside. */
export interface ChecklistProps {
  readonly dealId: string;
  readonly userEmail: string;
  readonly language: Language;
  readonly functions: Functions;
  /** Told once answers are stored, with the words to show. */
  readonly onSaved: (message: string) => void;
  /** Told when a save was refused, with the words to show: the card's own notice may be out of sight. */
  readonly onRefused: (title: string, message: string) => void;
}
