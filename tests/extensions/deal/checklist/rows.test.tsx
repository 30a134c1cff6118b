import { Accordion, Button, Tag, TextArea } from '@hubspot/ui-extensions';
import type { SaveReply } from '../../../../src/protocol/save-answers';
import { answers } from '../../../builders/answers';
import { aQualification } from '../../../builders/qualification';
import { texts } from '../card-words';
import {
  aFailure,
  choose,
  evidence,
  level,
  open,
  openTab,
  row,
  rows,
  save,
  saveButton,
  score,
  write,
  type Renderer,
} from '../show-tab';

const openRows = (renderer: Renderer) =>
  rows(renderer).filter((id) => row(renderer, id).find(Accordion).props.open === true);
const next = (renderer: Renderer) => renderer.maybeFindByTestId(Button, 'next');
const wayBack = (renderer: Renderer) => renderer.findByTestId(Button, 'discard');
const marks = (renderer: Renderer, id: string) =>
  row(renderer, id)
    .findAll(Tag)
    .map(({ text }) => text);

describe('The rows of a checklist', () => {
  test('begin with what to ask next, which is open, and then keep the order of the framework', async () => {
    const { renderer } = await openTab();
    expect(rows(renderer)).toEqual([
      'identify_pain',
      'metrics',
      'economic_buyer',
      'decision_criteria',
      'decision_process',
      'champion',
    ]);
    expect(openRows(renderer)).toEqual(['identify_pain']);
    expect(texts(row(renderer, 'identify_pain')).slice(0, 2)).toEqual([
      'Ask next',
      'Which problem here would you most like to be rid of?',
    ]);
  });

  test('stay where they are, and open, when something else comes next', async () => {
    const { renderer } = await openTab();
    const before = rows(renderer);
    choose(renderer, 'identify_pain', '3');
    await renderer.waitFor(() => expect(score(renderer)).toBe('20'));
    save(renderer);
    await renderer.waitFor(() => expect(saveButton(renderer).text).toBe('Nothing to save'));
    expect(rows(renderer)).toEqual(before);
    expect(openRows(renderer)).toEqual(['identify_pain']);
  });

  test('are open one at a time, and none when that one is closed; Save is there all the same', async () => {
    const { renderer } = await openTab();
    open(renderer, 'champion');
    await renderer.waitFor(() => expect(openRows(renderer)).toEqual(['champion']));
    row(renderer, 'champion').find(Accordion).props.onClick?.();
    await renderer.waitFor(() => expect(openRows(renderer)).toEqual([]));
    expect(saveButton(renderer).text).toBe('Nothing to save');
  });

  test('lead from one to the next, and not back to one that was open', async () => {
    const { renderer } = await openTab();
    const visited: string[] = [];
    for (let button = next(renderer); button !== null; button = next(renderer)) {
      visited.push(...openRows(renderer));
      button.trigger('onClick');
      await renderer.waitFor(() => expect(openRows(renderer)).not.toEqual(visited.slice(-1)));
    }
    visited.push(...openRows(renderer));
    expect(visited.toSorted()).toEqual(rows(renderer).toSorted());
  });

  test('say level, first line of evidence, and in a word what is up with them', async () => {
    const given = answers({
      metrics: { level: '1', evidence: 'The CFO: 12 to 8 days\nsaid in March' },
      economic_buyer: '1',
    });
    const { renderer } = await openTab({ qualification: aQualification({ answers: given }) });
    expect(row(renderer, 'metrics').find(Accordion).props.title).toBe('Metrics: Assumed');
    expect(texts(row(renderer, 'metrics'))).toEqual(['The CFO: 12 to 8 days']);
    expect(marks(renderer, 'metrics')).toEqual(['Needed now']);
    expect(marks(renderer, 'economic_buyer')).toEqual([]);
    choose(renderer, 'champion', '2');
    open(renderer, 'metrics');
    await renderer.waitFor(() => expect(marks(renderer, 'champion')).toEqual(['Not saved']));
    expect(marks(renderer, 'identify_pain')).toEqual(['Ask next', 'Needed now']);
  });

  test('ask for the name, not for proof, once it is proven and only the person is missing', async () => {
    const { renderer } = await openTab({ qualification: aQualification({ answers: answers({}) }) });
    choose(renderer, 'champion', '3');
    await renderer.waitFor(() => expect(texts(row(renderer, 'champion'))).toContain('Name the champion.'));
  });
});

describe('What was discarded', () => {
  test('is brought back with one click, all of it', async () => {
    const { renderer } = await openTab();
    write(renderer, 'metrics', 'precious words');
    choose(renderer, 'champion', '2');
    await renderer.waitFor(() => expect(wayBack(renderer).text).toBe('Discard changes'));
    wayBack(renderer).trigger('onClick');
    await renderer.waitFor(() => expect(wayBack(renderer).text).toBe('Bring back 2 answers'));
    expect(score(renderer)).toBeNull();
    wayBack(renderer).trigger('onClick');
    await renderer.waitFor(() => expect(saveButton(renderer).text).toMatch(/^Save 2 answers/));
    open(renderer, 'metrics');
    expect(evidence(renderer, 'metrics').props.value).toBe('precious words');
  });

  test('is still there after something else was written, which stands', async () => {
    const { renderer } = await openTab();
    write(renderer, 'metrics', 'first words');
    choose(renderer, 'champion', '2');
    await renderer.waitFor(() => wayBack(renderer));
    wayBack(renderer).trigger('onClick');
    write(renderer, 'metrics', 'second words');
    const back = () => renderer.findByTestId(Button, 'bring-back');
    await renderer.waitFor(() => expect(back().text).toBe('Bring back 2 answers'));
    back().trigger('onClick');
    await renderer.waitFor(() => expect(saveButton(renderer).text).toMatch(/^Save 2 answers/));
    expect(evidence(renderer, 'metrics').props.value).toBe('second words');
  });

  test('is worth nothing once the criterion is saved', async () => {
    const { renderer } = await openTab();
    choose(renderer, 'champion', '2');
    await renderer.waitFor(() => wayBack(renderer));
    wayBack(renderer).trigger('onClick');
    choose(renderer, 'champion', '3');
    await renderer.waitFor(() => expect(saveButton(renderer).text).toMatch(/^Save 1 answer/));
    save(renderer);
    await renderer.waitFor(() => expect(renderer.maybeFindByTestId(Button, 'discard')).toBeNull());
  });
});

describe('A tick', () => {
  const icon = (renderer: Renderer) => saveButton(renderer).props.resultIconName;
  const reply = (about: Partial<Extract<SaveReply, { ok: true }>>): SaveReply => ({
    ok: true,
    qualification: aQualification(),
    saved: [],
    conflicts: [],
    notStored: [],
    cleaned: [],
    closedMeanwhile: false,
    ...about,
  });

  test.each<[string, SaveReply, string]>([
    ['a save that was refused', aFailure('rate-limited'), 'warning'],
    [
      'one of which a part had no place',
      reply({ notStored: [{ id: 'champion', why: 'refused' }] }),
      'warning',
    ],
    [
      'one that met another’s answer',
      reply({
        conflicts: [
          {
            criterionId: 'champion',
            field: 'level',
            yours: '2',
            theirs: '1',
            by: null,
            at: null,
            stored: 'theirs',
          },
        ],
      }),
      'warning',
    ],
    ['a whole one', reply({ saved: ['champion'] }), 'success'],
  ])('follows a whole save and no other: %s', async (_name, said, expected) => {
    const { renderer } = await openTab({ save: () => Promise.resolve(said) });
    choose(renderer, 'champion', '2');
    save(renderer);
    await renderer.atRest();
    expect(icon(renderer)).toBe(expected);
  });
});

test('"Not answered" is a choice like any other', async () => {
  const { renderer } = await openTab({
    qualification: aQualification({ answers: answers({ champion: '2' }) }),
  });
  choose(renderer, 'champion', 'unanswered');
  await renderer.waitFor(() => expect(level(renderer, 'champion').props.value).toBe('unanswered'));
  expect(saveButton(renderer).text).toMatch(/^Save 1 answer/);
  expect(renderer.findAll(TextArea)).toHaveLength(1);
});
