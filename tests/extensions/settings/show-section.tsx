import { Button, MultiSelect, NumberInput, Select, ToggleGroup } from '@hubspot/ui-extensions';
import { useState, type ReactElement } from 'react';
import { namesIn } from '../../../extensions/settings/section/names';
import type { SectionProps } from '../../../extensions/settings/section/section-props';
import type { SettingsAccount } from '../../../src/protocol/open-settings';
import {
  checkAgainstAccount,
  checkSettings,
  defaultSettings,
  readSettings,
  rulebookOf,
  type Settings,
} from '../../../src/settings';
import { settingsTextsIn, type Language } from '../../../src/texts';
import { everyWord } from '../deal/card-words';
import { createRenderer } from '../renderer';

export type Renderer = ReturnType<typeof createRenderer<'settings'>>;

/** What a section is shown with. */
export interface SectionOptions {
  /** Those that differ from the built-in ones. */
  readonly settings?: Partial<Settings>;
  readonly account?: SettingsAccount;
  readonly language?: Language;
}

/**
 * Shows a section of the settings page that keeps what it is told, and writes down every settings it made. Settings that could
 * not be read again are a failure at once: a draft must always be one that can be saved or looked through.
 */
export function showSection(Section: (props: SectionProps) => ReactElement | null, options: SectionOptions) {
  const { settings = {}, account = anAccount(), language = 'en' } = options;
  const base: Settings = { ...defaultSettings, ...settings };
  const changes: Settings[] = [];
  let replace: (settings: Settings) => void = () => undefined;
  function OnPage() {
    const [draft, setDraft] = useState(base);
    replace = setDraft;
    const change = (next: Settings) => {
      expect(readSettings(next)).toEqual({ kind: 'read', settings: next, notes: [] });
      changes.push(next);
      setDraft(next);
    };
    const issues = [...checkSettings(draft), ...checkAgainstAccount(draft, account)];
    const words = { texts: settingsTextsIn(language), language };
    const rulebook = rulebookOf(draft, 0);
    const names = namesIn([rulebook], account, language);
    return <Section {...{ draft, rulebook, account, names, issues, change, words }} />;
  }
  const renderer = createRenderer('settings');
  renderer.render(<OnPage />);
  return { renderer, base, changes, replace: (next: Settings) => replace(next) };
}

/** An account in dollars with a pipeline of four open stages and a small one, but for what the test is about. */
export function anAccount(about: Partial<SettingsAccount> = {}): SettingsAccount {
  return {
    currency: 'USD',
    pipelines: [
      aPipeline('enterprise', 'Enterprise', ['Prospect', 'Fit', 'Trial', 'Contract']),
      aPipeline('small', 'Small deals', ['Try']),
    ],
    properties: [
      aProperty('amount', 'Amount'),
      aProperty('seats', 'Seats'),
      aProperty('dealtype', 'Deal type', ['New', 'Renewal', 'Upsell']),
      { ...aProperty('partner_led', 'Partner led'), type: 'bool', fieldType: 'booleancheckbox' },
    ],
    ...about,
  };
}

/** A pipeline with open stages of these names, and a closed one. Their ids are the names in lower case. */
export function aPipeline(
  id: string,
  label: string,
  open: readonly string[],
  closed = 'Won',
): SettingsAccount['pipelines'][number] {
  const stage = (name: string, isClosed: boolean, probability: number) => ({
    id: name.toLowerCase(),
    label: name,
    closed: isClosed,
    probability,
  });
  const stages = open.map((name, index) => stage(name, false, (index + 1) / (open.length + 1)));
  return { id, label, stages: [...stages, stage(closed, true, 1)] };
}

/** A deal property: a choice between options when there are any, else a number. Values are the options in lower case. */
export function aProperty(
  name: string,
  label: string,
  options: readonly string[] = [],
): SettingsAccount['properties'][number] {
  const isChoice = options.length > 0;
  return {
    name,
    label,
    type: isChoice ? 'enumeration' : 'number',
    fieldType: isChoice ? 'select' : 'number',
    readOnly: false,
    options: options.map((option) => ({ value: option.toLowerCase(), label: option })),
  };
}

/** Everything a user can read, in reading order. */
export function words(renderer: Renderer): string {
  return everyWord(renderer.getRootNode().childNodes).join(' | ');
}

/** The list of that test id. */
export function list(renderer: Renderer, testId: string) {
  return renderer.findByTestId(Select, testId).props;
}

/** Chooses from a list, or several of them. */
export function choose(renderer: Renderer, testId: string, chosen: string | readonly string[]): void {
  if (typeof chosen === 'string') list(renderer, testId).onChange?.(chosen);
  else renderer.findByTestId(MultiSelect, testId).props.onChange?.([...chosen]);
}

/** Chooses one of radio buttons. */
export function pick(renderer: Renderer, testId: string, chosen: string): void {
  // @ts-expect-error -- the SDK types a toggle group's handler as taking a list and a text at once
  renderer.findByTestId(ToggleGroup, testId).props.onChange?.(chosen);
}

/** Types a number and leaves the field; undefined empties it. */
export function enter(renderer: Renderer, testId: string, value: number | undefined): void {
  // @ts-expect-error -- the SDK does not say that an emptied field gives undefined
  renderer.findByTestId(NumberInput, testId).props.onChange?.(value);
}

export function press(renderer: Renderer, testId: string): void {
  renderer.findByTestId(Button, testId).trigger('onClick');
}
