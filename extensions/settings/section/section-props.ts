import type { SettingsAccount } from '../../../src/protocol/open-settings';
import type { Rulebook, Settings, SettingsIssue } from '../../../src/settings';
import type { SettingsCatalogue, Language } from '../../../src/texts';
import type { Names } from './names';

/** What everything on the page is said with. */
export interface SettingsWords {
  readonly texts: SettingsCatalogue;
  readonly language: Language;
}

/** What a section of the settings shows and changes. */
export interface SectionProps {
  /** The settings as edited so far, saved or not. */
  readonly draft: Settings;
  /** The same, ready to judge by: its frameworks carry the edited weights, levels and words. */
  readonly rulebook: Rulebook;
  readonly account: SettingsAccount;
  /** What ids in the draft are called by. */
  readonly names: Names;
  /** What is wrong with the draft, or worth knowing, in itself and against the account. */
  readonly issues: readonly SettingsIssue[];
  readonly change: (next: Settings) => void;
  readonly words: SettingsWords;
}
