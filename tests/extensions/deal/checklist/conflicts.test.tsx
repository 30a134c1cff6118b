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
      notStored: [],
      cleaned: [],
      closedMeanwhile: false,
      conflicts: [
        {
          criterionId: 'champion',
          field: 'level',
          yours: '1',
          theirs: '3',
          by: 'anna@example.com',
          at: null,
          stored: 'theirs',
        },
      ],
    });

  async function contest() {
    const shown = await openTab({ save: conflicted });
    choose(shown.renderer, 'champion', '1');
    await shown.renderer.waitFor(() => saveButton(shown.renderer));
    saveButton(shown.renderer).trigger('onClick');
    await shown.renderer.waitFor(() =>
      shown.renderer.find(Alert, { title: 'Champion: Changed by someone else' }),
    );
    return shown;
  }

  test('shows who has what and keeps mine as a draft', async () => {
    const { renderer, messages, reasons } = await contest();
    expect(messages).toEqual(['Changed by someone else']);
    expect(reasons).toEqual(['Not saved: Champion. Choose above Save which answer stays.']);
    const alert = renderer.find(Alert, { title: 'Champion: Changed by someone else' });
    expect(texts(alert)).toContain('anna@example.com changed this while you were writing.');
    expect(texts(alert)).toContain('Their answer: Proven.');
    expect(level(renderer, 'champion').props.value).toBe('1');
  });

  test('keeps theirs when asked to', async () => {
    const { renderer } = await contest();
    press(renderer, 'Keep theirs');
    await renderer.waitFor(() => expect(level(renderer, 'champion').props.value).toBe('3'));
    expect(saveButton(renderer).text).toBe('Nothing to save');
  });

  test('sends mine, based on theirs, when asked to', async () => {
    const { renderer, saves } = await contest();
    press(renderer, 'Use mine and save');
    await renderer.waitFor(() => expect(saves).toHaveLength(2));
    expect(saves[1]?.changes).toEqual([{ criterionId: 'champion', level: { from: '3', to: '1' } }]);
  });
});

describe('QualificationTab when two reps save the same criterion at once', () => {
  const mine = aQualification({ answers: { champion: { level: '1', evidence: 'mine' } } });
  const by = 'anna@example.com';
  const raced = (): Promise<SaveReply> =>
    Promise.resolve({
      ok: true,
      qualification: mine,
      saved: ['champion'],
      notStored: [],
      cleaned: [],
      closedMeanwhile: false,
      conflicts: [
        { criterionId: 'champion', field: 'level', yours: '1', theirs: '3', by, at: null, stored: 'yours' },
        {
          criterionId: 'champion',
          field: 'evidence',
          yours: 'mine',
          theirs: 'theirs',
          by,
          at: null,
          stored: 'yours',
        },
      ],
    });

  async function race() {
    const shown = await openTab({ save: raced });
    choose(shown.renderer, 'champion', '1');
    await shown.renderer.waitFor(() => saveButton(shown.renderer));
    saveButton(shown.renderer).trigger('onClick');
    await shown.renderer.waitFor(() =>
      shown.renderer.find(Alert, { title: 'Champion: Saved by two people at once' }),
    );
    return shown;
  }

  test('says that mine is stored, and shows what it replaced', async () => {
    const { renderer, messages, reasons } = await race();
    expect(messages).toEqual(['1 answer saved', 'Saved by two people at once']);
    expect(reasons).toEqual([
      'Yours is stored: Champion. See above Save what somebody else saved at the same moment.',
    ]);
    const alert = renderer.find(Alert, { title: 'Champion: Saved by two people at once' });
    expect(texts(alert)).toContain('Their answer: Proven.');
    expect(texts(alert)).toContain('Their evidence: theirs');
    expect(saveButton(renderer).text).toBe('Nothing to save');
  });

  test('takes theirs, to be saved, when asked to', async () => {
    const { renderer, saves } = await race();
    press(renderer, 'Use theirs and save');
    await renderer.waitFor(() => expect(saves).toHaveLength(2));
    expect(saves[1]?.changes).toEqual([
      {
        criterionId: 'champion',
        level: { from: '1', to: '3' },
        evidence: { from: 'mine', to: 'theirs' },
      },
    ]);
  });

  test('keeps mine and says no more of it when asked to', async () => {
    const { renderer } = await race();
    press(renderer, 'Keep mine');
    await renderer.waitFor(() => expect(renderer.maybeFind(Alert)).toBeNull());
    expect(level(renderer, 'champion').props.value).toBe('1');
    expect(saveButton(renderer).text).toBe('Nothing to save');
  });
});

describe('QualificationTab when HubSpot has no place for an answer', () => {
  const stored = aQualification({ answers: { metrics: { level: '2', evidence: '' } } });

  test('names the criterion and why, keeps what was typed, and says what was saved', async () => {
    const { renderer, messages, reasons } = await openTab({
      save: () =>
        Promise.resolve({
          ok: true,
          qualification: stored,
          saved: ['metrics'],
          conflicts: [],
          notStored: [{ id: 'champion', why: 'option-missing' }],
          cleaned: [],
          closedMeanwhile: false,
        }),
    });
    choose(renderer, 'metrics', '2');
    choose(renderer, 'champion', '1');
    await renderer.waitFor(() => expect(saveButton(renderer).text).toMatch(/^Save \d/));
    save(renderer);
    const title = 'Not everything could be saved. What is not saved is still here.';
    await renderer.waitFor(() => renderer.find(Alert, { title }));
    expect(texts(renderer.find(Alert, { title }))).toContain(
      'Champion: the option for it is missing in HubSpot.',
    );
    expect(messages).toEqual(['1 answer saved', title]);
    expect(reasons).toEqual(['Champion']);
    expect(level(renderer, 'champion').props.value).toBe('1');
  });

  test('names the criteria when nothing was saved', async () => {
    const { renderer } = await openTab({
      save: () =>
        Promise.resolve({
          ok: false,
          code: 'not-stored',
          message: '{"isValid":false}',
          details: ['champion'],
          correlationId: null,
        }),
    });
    choose(renderer, 'champion', '1');
    await renderer.waitFor(() => expect(saveButton(renderer).text).toMatch(/^Save \d/));
    save(renderer);
    const title = 'Not saved. Your answers are still here. Champion';
    await renderer.waitFor(() => renderer.find(Alert, { title }));
    expect(texts(renderer.find(Alert, { title })).join(' ')).not.toContain('isValid');
    expect(level(renderer, 'champion').props.value).toBe('1');
  });

  test('says that the deal was closed meanwhile', async () => {
    const { renderer } = await openTab({
      save: () =>
        Promise.resolve({
          ok: true,
          qualification: stored,
          saved: ['metrics'],
          conflicts: [],
          notStored: [],
          cleaned: [],
          closedMeanwhile: true,
        }),
    });
    choose(renderer, 'metrics', '2');
    await renderer.waitFor(() => expect(saveButton(renderer).text).toMatch(/^Save \d/));
    save(renderer);
    const title =
      'The deal was closed while you saved. Your answers are stored; the score at close is without them.';
    await renderer.waitFor(() => renderer.find(Alert, { title }));
  });
});
