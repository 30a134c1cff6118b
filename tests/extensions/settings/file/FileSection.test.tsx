import { Accordion, Alert, NumberInput, TextArea } from '@hubspot/ui-extensions';
import { parseSettingsText, readSettings } from '../../../../src/settings';
import { stopTheClock } from '../../deal/clock';
import { wordsOf } from '../../pipeline/show-page';
import { enter, press, words, type Renderer } from '../show-section';
import { openSettings, titles, turnTo, typeText, type PageOptions } from '../show-settings';

const area = (renderer: Renderer, testId: string) => renderer.findByTestId(TextArea, testId).props;

async function openFile(options: PageOptions = {}) {
  const shown = await openSettings(options);
  turnTo(shown.renderer, 'file');
  await shown.renderer.waitFor(() => shown.renderer.findByTestId(TextArea, 'exported'));
  return shown;
}
async function readText(text: string, options: PageOptions = {}) {
  const shown = await openFile(options);
  typeText(shown.renderer, 'imported', text);
  await shown.renderer.waitFor(() => expect(area(shown.renderer, 'imported').value).toBe(text));
  press(shown.renderer, 'read-file');
  return shown;
}

stopTheClock();

describe('The settings as text', () => {
  test('are the draft, saved or not, and read back as the same', async () => {
    const { renderer, stored } = await openFile({ settings: { defaultFramework: 'bant' } });
    enter(renderer, 'cost-repPerMonth', 9_000);
    await renderer.waitFor(() => expect(area(renderer, 'exported').value).toContain('repPerMonth: 9000'));
    const parsed = parseSettingsText(area(renderer, 'exported').value ?? '');
    expect(parsed.kind === 'parsed' && readSettings(parsed.value)).toEqual({
      kind: 'read',
      settings: { ...stored, costs: { ...stored.costs, repPerMonth: 9_000 } },
      notes: [],
    });
    expect(area(renderer, 'exported').readOnly).toBe(true);
  });

  test('can be copied', async () => {
    const { renderer, copied, said } = await openFile();
    press(renderer, 'copy-settings');
    await renderer.waitFor(() => expect(said).toEqual(['Settings copied']));
    expect(copied).toEqual([area(renderer, 'exported').value]);
  });

  test('say so where the browser lets nothing be copied', async () => {
    const { renderer, said } = await openFile({ onCopy: () => Promise.reject(new Error('not allowed')) });
    press(renderer, 'copy-settings');
    await renderer.waitFor(() =>
      expect(area(renderer, 'exported').validationMessage).toContain('Select the text and copy it yourself'),
    );
    expect(said).toEqual([]);
  });
});

describe('A file', () => {
  test('that was not pasted is asked for', async () => {
    const { renderer } = await openFile();
    press(renderer, 'read-file');
    await renderer.waitFor(() =>
      expect(area(renderer, 'imported').validationMessage).toBe('Paste the content of a file first.'),
    );
    typeText(renderer, 'imported', 'costs:');
    await renderer.waitFor(() => expect(area(renderer, 'imported').error).toBeUndefined());
  });

  test.each([
    ['that is no YAML', 'costs: [', /^Line 1, column \d+: /],
    [
      'with a mistyped setting',
      'thresholds:\n  strong: 70\n  developing: 40\ncosts:\n  repPerMont: 9000\n',
      /^Line 5, costs\.repPerMont: There is no setting "repPerMont" here\. Did you mean "repPerMonth"\?$/,
    ],
    [
      'that is wrong in itself',
      'thresholds:\n  strong: 40\n  developing: 70\n',
      /^Line \d, thresholds: "developing" must begin below "strong"\.$/,
    ],
    [
      'of another account',
      'pipelines:\n  enterprize:\n    framework: bant\n',
      /^Line 2, pipelines\.enterprize: The account has no deal pipeline "enterprize"\. Did you mean "enterprise" \(Enterprise\)\?$/,
    ],
    ['of a newer Plumbline', 'version: 99\n', /^Line 1, version: A newer Plumbline wrote these settings/],
    ['that says something else', '- 1\n- 2\n', /^(Line 1: )?These are no settings\.$/],
  ])('%s cannot be used and says why', async (_what, text, said) => {
    const { renderer } = await readText(text);
    await renderer.waitFor(() => expect(titles(renderer)).toEqual(['The file cannot be used']));
    expect(wordsOf(renderer.findByTestId(Alert, 'file-unusable'))).toMatch(said);
  });

  test('says what it would change, and changes it in the draft when told to', async () => {
    const { renderer, said, requests } = await readText('costs:\n  repPerMonth: 9000\n', {
      settings: { defaultFramework: 'bant' },
    });
    await renderer.waitFor(() => renderer.findByTestId(Alert, 'file-changes'));
    expect(titles(renderer)).toEqual(['The file would make 2 changes']);
    expect(words(renderer)).toContain('Default framework, BANT → MEDDIC | Cost of a rep a month, – → 9,000');
    press(renderer, 'use-file');
    await renderer.waitFor(() =>
      expect(renderer.findByTestId(NumberInput, 'cost-repPerMonth').props.value).toBe(9_000),
    );
    expect(wordsOf(renderer.findByTestId(Accordion, 'what-changes'))).toBe(
      'Default framework, BANT → MEDDIC Cost of a rep a month, – → 9,000',
    );
    expect([said, requests.saveSettings]).toEqual([
      ['The file is in the draft. It applies once you save.'],
      [],
    ]);
    expect(area(renderer, 'imported').value).toBe('');
  });

  test('shows notes beside what it would change', async () => {
    const rule = (framework: string, property: string) =>
      `{ framework: ${framework}, when: { match: all, conditions: [{ property: ${property}, is: known }] } }`;
    const { renderer } = await readText(
      `pipelines:\n  enterprise:\n    rules:\n      - ${rule('bant', 'amount')}\n      - ${rule('spin', 'seats')}\n`,
    );
    await renderer.waitFor(() => renderer.findByTestId(Alert, 'file-changes'));
    expect(wordsOf(renderer.findByTestId(Alert, 'file-notes'))).toBe(
      'Line 5, pipelines.enterprise.rules[1]: A deal can match rules 1 and 2: the first one wins.',
    );
  });

  test('that says what is there already changes nothing', async () => {
    const { renderer } = await readText('defaultFramework: meddic\n');
    await renderer.waitFor(() =>
      expect(titles(renderer)).toEqual(['The file says the same as the settings here.']),
    );
  });

  test('that is changed has to be read again', async () => {
    const { renderer } = await readText('costs:\n  repPerMonth: 9000\n');
    await renderer.waitFor(() => renderer.findByTestId(Alert, 'file-changes'));
    typeText(renderer, 'imported', 'costs:\n  repPerMonth: 1\n');
    await renderer.waitFor(() => expect(renderer.maybeFindByTestId(Alert, 'file-changes')).toBeNull());
  });
});
