import { Accordion, Heading, LoadingButton, TextArea, Tile, ToggleGroup } from '@hubspot/ui-extensions';
import type { SaveReply, SaveRequest } from '../../../src/protocol/save-answers';
import { answers } from '../../builders/answers';
import { aQualification } from '../../builders/qualification';
import { alerts } from './card-words';
import { showSummary } from './show-summary';
import { aFailure, nextDealId } from './show-tab';

async function open(save: (request: SaveRequest) => Promise<SaveReply>) {
  const dealId = nextDealId();
  const saves: SaveRequest[] = [];
  const renderer = showSummary({ ok: true, qualification: aQualification() }, 'en', {
    dealId,
    save: (request) => {
      saves.push(request);
      return save(request);
    },
  });
  await renderer.waitFor(() => renderer.find(Heading));
  const title = () => renderer.find(Tile).find(Accordion);
  title().props.onClick?.();
  await renderer.waitFor(() => renderer.find(ToggleGroup));
  // @ts-expect-error -- the SDK types a toggle group's handler as taking a list and a text at once
  const choose = (level: string) => renderer.find(ToggleGroup).props.onChange?.(level);
  const saveButton = () => renderer.findByTestId(LoadingButton, 'save');
  return { dealId, renderer, saves, title, choose, saveButton };
}

describe('What to ask next', () => {
  test('is answered in the sidebar, and stays there while something else comes next', async () => {
    const { dealId, renderer, saves, title, choose, saveButton } = await open(() =>
      Promise.resolve({
        ok: true,
        qualification: aQualification({ answers: answers({ identify_pain: '3' }) }),
        saved: ['identify_pain'],
        conflicts: [],
        notStored: [],
        cleaned: [],
        closedMeanwhile: false,
      }),
    );
    expect(title().props.title).toBe('Answer now: Identified pain');
    choose('3');
    await renderer.waitFor(() => expect(saveButton().text).toBe('Save 1 answer, 20 (+20)'));
    expect(title().props.title).toBe('Answer now: Identified pain');
    saveButton().trigger('onClick');
    await renderer.waitFor(() => expect(saveButton().text).toBe('Nothing to save'));
    expect(saves).toEqual([
      {
        dealId,
        frameworkId: 'meddic',
        userEmail: 'rep@example.com',
        changes: [{ criterionId: 'identify_pain', level: { from: null, to: '3' } }],
      },
    ]);
  });

  test('keeps what was typed in the sidebar through a refusal and while it is folded', async () => {
    const { renderer, title, saveButton } = await open(() => Promise.resolve(aFailure('timeout')));
    renderer.find(TextArea).props.onInput?.('precious words');
    await renderer.waitFor(() => expect(saveButton().text).toMatch(/^Save 1 answer/));
    saveButton().trigger('onClick');
    await renderer.waitFor(() =>
      expect(alerts(renderer)).toContain('Not saved. Your answers are still here.'),
    );
    title().props.onClick?.();
    await renderer.waitFor(() => expect(renderer.findAll(TextArea)).toEqual([]));
    title().props.onClick?.();
    await renderer.waitFor(() => expect(renderer.find(TextArea).props.value).toBe('precious words'));
  });
});
