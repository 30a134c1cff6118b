import * as fc from 'fast-check';
import {
  received,
  startDraft,
  typed,
  type TextDraft,
} from '../../../../../workbench/page/host/drawing/text-draft';

const type = (draft: TextDraft, ...texts: string[]) => texts.reduce(typed, draft);

describe('received()', () => {
  test.each([
    [
      'an echo of an earlier keystroke changes nothing',
      type(startDraft('', undefined), 'a', 'ab'),
      'a',
      0,
      'ab',
    ],
    ['the last echo changes nothing', type(startDraft('', undefined), 'a', 'ab'), 'ab', 0, 'ab'],
    ['a value never adopted leaves what was typed', type(startDraft('', undefined), 'a'), '', 0, 'a'],
    ['a value from elsewhere replaces an untouched text', startDraft('old', undefined), 'new', 0, 'new'],
    [
      'a value from elsewhere waits while a handler is at work',
      type(startDraft('', undefined), 'a'),
      'A',
      1,
      'a',
    ],
    [
      'a changed echo is adopted when the handlers are done',
      type(startDraft('', undefined), 'a'),
      'A',
      0,
      'A',
    ],
    [
      'an uncontrolled field keeps its text',
      type(startDraft(undefined, 'start'), 'starts'),
      undefined,
      0,
      'starts',
    ],
    ['emptying after an echo is news', received(type(startDraft('', undefined), 'a'), 'a', 0), '', 0, ''],
  ])('%s', (_, draft, value, busy, text) => {
    expect(received(draft, value, busy).text).toBe(text);
  });

  test('answers the same draft when there is nothing to note, so that drawing comes to rest', () => {
    const draft = startDraft('a', undefined);
    expect(received(draft, 'a', 0)).toBe(draft);
    const settled = received(typed(draft, 'ab'), 'ab', 1);
    expect(received(settled, 'ab', 1)).toBe(settled);
  });

  test('whatever the pace of the echoes, the field ends with what was typed', () => {
    const keystrokes = fc.array(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(keystrokes, fc.array(fc.boolean(), { maxLength: 24 }), (texts, echoesNow) => {
        let draft = startDraft('', undefined);
        let told = 0;
        const tell = (busy: number) => {
          draft = received(draft, texts[told], busy);
          told += 1;
        };
        texts.forEach((text, index) => {
          draft = typed(draft, text);
          if (echoesNow[index] === true && told <= index) tell(index - told + 1);
        });
        expect(draft.text).toBe(texts.at(-1));
        while (told < texts.length) tell(texts.length - told - 1);
        expect(draft.text).toBe(texts.at(-1));
      }),
    );
  });
});
