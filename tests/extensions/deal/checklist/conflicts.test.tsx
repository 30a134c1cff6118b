import { Alert } from '@hubspot/ui-extensions';
import type { SaveReply } from '../../../../src/protocol/save-answers';
import { aQualification } from '../../../builders/qualification';
import { texts } from '../card-words';
import { choose, level, openTab, press, save, saveButton } from '../show-tab';

describe('QualificationTab when two reps change the same criterion', () => {
  const theirs = aQualification({ answers: { champion: { level: '3', evidence: 'theirs' } } });
  const conflicted = (): Promise<SaveReply> =>
    Promise.resolve({
      ok: true,
      qualification: theirs,
      saved: [],
      cleaned: [],
      conflicts: [
        {
          criterionId: 'champion',
          field: 'level',
          yours: '1',
          theirs: '3',
          by: 'anna@example.com',
          at: null,
        },
      ],
    });

  async function contest() {
    const shown = await openTab({ save: conflicted });
    choose(shown.renderer, 'champion', '1');
    await shown.renderer.waitFor(() => saveButton(shown.renderer));
    saveButton(shown.renderer).trigger('onClick');
    await shown.renderer.waitFor(() => shown.renderer.find(Alert, { title: 'Changed by someone else' }));
    return shown;
  }

  test('shows who has what and keeps mine as a draft', async () => {
    const { renderer, messages, reasons } = await contest();
    expect(messages).toEqual(['Changed by someone else']);
    expect(reasons).toEqual(['Not saved: Champion. Choose below which answer stays.']);
    const alert = renderer.find(Alert, { title: 'Changed by someone else' });
    expect(texts(alert)).toContain('anna@example.com changed this while you were writing.');
    expect(texts(alert)).toContain('Their answer: Proven.');
    expect(level(renderer, 'champion').props.value).toBe('1');
  });

  test('keeps theirs when asked to', async () => {
    const { renderer } = await contest();
    press(renderer, 'Keep theirs');
    await renderer.waitFor(() => expect(level(renderer, 'champion').props.value).toBe('3'));
    expect(saveButton(renderer).props.disabled).toBe(true);
  });

  test('sends mine, based on theirs, when asked to', async () => {
    const { renderer, saves } = await contest();
    press(renderer, 'Use mine');
    await renderer.waitFor(() => expect(renderer.maybeFind(Alert)).toBeNull());
    save(renderer);
    await renderer.waitFor(() => expect(saves).toHaveLength(2));
    expect(saves[1]?.changes).toEqual([{ criterionId: 'champion', level: { from: '3', to: '1' } }]);
  });
});
