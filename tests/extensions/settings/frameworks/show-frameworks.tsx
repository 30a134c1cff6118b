import { Accordion, Input, NumberInput, Select, TextArea, Toggle } from '@hubspot/ui-extensions';
import { FrameworksSection } from '../../../../extensions/settings/frameworks/FrameworksSection';
import { namesIn } from '../../../../extensions/settings/section/names';
import { useDraftSettings } from '../../../../extensions/settings/section/use-draft-settings';
import { findFramework, type Criterion } from '../../../../src/frameworks';
import { defaultSettings, type OwnFramework, type Settings } from '../../../../src/settings';
import { settingsTextsIn } from '../../../../src/texts';
import { anAccount, aProperty, press, type Renderer, type SectionOptions } from '../show-section';
import { createRenderer } from '../../renderer';

/** The built-in settings but for what the test is about. */
export function someSettings(about: Partial<Settings> = {}): Settings {
  return { ...defaultSettings, ...about };
}

/** Settings with one framework of ops' own, called `ours`. */
export function withOurs(ours: Partial<OwnFramework>, about: Partial<Settings> = {}): Settings {
  return someSettings({ ...about, ownFrameworks: { ours: { label: 'Ours', retired: false, ...ours } } });
}

/** A criterion of a framework that is no copy, with nothing missing. */
export function aWhole(id: string) {
  return { id, label: id, counts: `${id} counts`, questions: [`${id}?`] };
}

/** An account with properties that fit a criterion, one that takes several options, one of ours, the stage and the currency. */
export const account = anAccount({
  properties: [
    aProperty('amount', 'Amount'),
    aProperty('money', 'Money set aside', ['No', 'Maybe', 'Yes']),
    aProperty('kind_of_deal', 'Deal type', ['New', 'Renewal']),
    { ...aProperty('tags', 'Tags', ['A', 'B']), fieldType: 'checkbox' },
    aProperty('qual_bant_need', 'BANT: Need', ['0', '1']),
    { ...aProperty('dealstage', 'Deal stage', ['Prospect', 'Won']), hubspotDefined: true },
    { ...aProperty('deal_currency_code', 'Currency', ['USD', 'EUR']), hubspotDefined: true },
  ],
});

/** Shows the section as the page does, and writes down every settings it made. */
export function showFrameworks(
  saved: Settings = defaultSettings,
  options: Pick<SectionOptions, 'language'> = {},
) {
  const { language = 'en' } = options;
  const changes: Settings[] = [];
  let replace: (settings: Settings) => void = () => undefined;
  function OnPage() {
    const source = useDraftSettings({ base: saved, note: null }, account);
    const { base, draft, rulebook, issues } = source;
    replace = source.change;
    const change = (next: Settings) => {
      changes.push(next);
      source.change(next);
    };
    const words = { texts: settingsTextsIn(language), language };
    const names = namesIn([rulebook], account, language);
    return <FrameworksSection {...{ base, draft, rulebook, account, names, issues, change, words }} />;
  }
  const renderer = createRenderer('settings');
  renderer.render(<OnPage />);
  return { renderer, changes, replace: (settings: Settings) => replace(settings) };
}

/** The same with a framework open, and perhaps one of its criteria. */
export async function openFramework(
  id: string,
  saved: Settings = defaultSettings,
  options: Pick<SectionOptions, 'language'> & { readonly criterion?: string } = {},
) {
  const shown = showFrameworks(saved, options);
  await open(shown.renderer, id);
  if (options.criterion !== undefined) unfold(shown.renderer, options.criterion);
  return shown;
}

/** Opens a framework from the table. */
export async function open(renderer: Renderer, id: string): Promise<void> {
  press(renderer, `framework-${id}-edit`);
  await renderer.waitFor(() => renderer.findByTestId(NumberInput, 'framework-stale-days'));
}

/** Opens or closes a criterion. */
export function unfold(renderer: Renderer, criterion: string): void {
  renderer.findByTestId(Accordion, `criterion-${criterion}`).trigger('onClick');
}

/** The props of a one-line field, or of one of several lines. */
export function field(renderer: Renderer, testId: string) {
  const fields = [...renderer.findAll(Input), ...renderer.findAll(TextArea)];
  const found = fields.find(({ props }) => props.testId === testId);
  if (found === undefined) throw new Error(`There is no field "${testId}"`);
  return found.props;
}

/** Types words and leaves the field. */
export function write(renderer: Renderer, testId: string, words: string): void {
  field(renderer, testId).onInput?.(words);
  field(renderer, testId).onChange?.(words);
}

/** The number field of that test id. */
export function figure(renderer: Renderer, testId: string) {
  return renderer.findByTestId(NumberInput, testId).props;
}

/** Turns a switch. */
export function turn(renderer: Renderer, testId: string, isOn: boolean): void {
  renderer.findByTestId(Toggle, testId).props.onChange?.(isOn);
}

/** Chooses a level, a word or a property from a list. */
export function chooseFrom(renderer: Renderer, testId: string, value: string | number): void {
  renderer.findByTestId(Select, testId).props.onChange?.(value);
}

/** What one can choose from a list, in words. */
export function choices(renderer: Renderer, testId: string): readonly string[] {
  return renderer.findByTestId(Select, testId).props.options.map(({ label }) => label);
}

/** A criterion of BANT, which copies in these tests are copies of. */
export function bantCriterion(id: string): Criterion {
  const found = findFramework('bant')?.criteria.find((criterion) => criterion.id === id);
  if (found === undefined) throw new Error(`BANT has no "${id}"`);
  return found;
}
