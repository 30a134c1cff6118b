import { Button, Tag, Tile } from '@hubspot/ui-extensions';
import { answers } from '../../../builders/answers';
import { aQualification } from '../../../builders/qualification';
import { texts } from '../card-words';
import { daysAgo, stopTheClock } from '../clock';
import { evidence, open, openTab, saveButton, write, type Renderer } from '../show-tab';

const OLD = 'Out of date: older than 60 days';
const metrics = (days: number, words = 'from 12 to 8 days') =>
  answers({ metrics: { level: '2', evidence: words, at: daysAgo(days), by: 'anna@example.com' } });
const tile = (renderer: Renderer) => renderer.findByTestId(Tile, 'criterion-metrics');
const tags = (renderer: Renderer) =>
  tile(renderer)
    .findAll(Tag)
    .map((tag) => tag.text)
    .filter((text) => text?.startsWith('Out of date'));
const stillTrue = (renderer: Renderer) => renderer.maybeFindByTestId(Button, 'metrics-still-true');

stopTheClock();

describe('An answer out of date', () => {
  test.each([
    ['the last day it is fresh', 60, []],
    ['the day after', 61, [OLD]],
  ])('is marked from the day after its framework’s days: %s', async (_name, days, marked) => {
    const { renderer } = await openTab({ qualification: aQualification({ answers: metrics(days) }) });
    open(renderer, 'metrics');
    expect(tags(renderer)).toEqual(marked);
    expect(texts(tile(renderer))).toContain(`Answered ${days} days ago by anna@example.com`);
    expect(stillTrue(renderer) !== null).toBe(days > 60);
  });

  test.each([
    ['below what is written', 'from 12 to 8 days', 'from 12 to 8 days\nConfirmed 25 Nov 2026.'],
    ['alone when nothing is', '', 'Confirmed 25 Nov 2026.'],
  ])('"Still true" writes a line %s, as a draft', async (_name, before, after) => {
    const { renderer, saves } = await openTab({
      qualification: aQualification({ answers: metrics(61, before) }),
    });
    open(renderer, 'metrics');
    stillTrue(renderer)?.trigger('onClick');
    await renderer.waitFor(() => expect(evidence(renderer, 'metrics').props.value).toBe(after));
    expect(saveButton(renderer).text).toMatch(/^Save 1 answer/);
    expect(saves).toEqual([]);
    expect(stillTrue(renderer)).toBeNull();
    expect(tags(renderer)).toEqual([]);
  });

  test('"Still true" says so in Swedish to a Swede', async () => {
    const { renderer } = await openTab({
      qualification: aQualification({ answers: metrics(61, '') }),
      language: 'sv',
    });
    open(renderer, 'metrics');
    stillTrue(renderer)?.trigger('onClick');
    await renderer.waitFor(() =>
      expect(evidence(renderer, 'metrics').props.value).toBe('Bekräftat 25 nov. 2026.'),
    );
  });

  test('is out of date no more once something else is typed', async () => {
    const { renderer } = await openTab({ qualification: aQualification({ answers: metrics(61) }) });
    write(renderer, 'metrics', 'from 12 to 8 days, the COO said on Monday');
    await renderer.waitFor(() => expect(tags(renderer)).toEqual([]));
  });

  test('stays out of date when only a word is mended, and asks whether it is still true', async () => {
    const { renderer } = await openTab({ qualification: aQualification({ answers: metrics(61) }) });
    write(renderer, 'metrics', 'From 12 to 8 days');
    await renderer.waitFor(() => expect(saveButton(renderer).text).toMatch(/^Save 1 answer/));
    expect(tags(renderer)).toEqual([OLD]);
    expect(texts(tile(renderer))).toContain(
      'A mended word does not make the answer newer. Is it still true as well?',
    );
    stillTrue(renderer)?.trigger('onClick');
    await renderer.waitFor(() => expect(tags(renderer)).toEqual([]));
  });

  test('is not marked when it does not apply, has no date, or the deal is closed', async () => {
    const na = answers({ metrics: { level: 'na', at: daysAgo(400) } });
    const undated = answers({ metrics: '2' });
    const closed = { closed: true, milestone: null } as const;
    for (const qualification of [
      aQualification({ answers: na }),
      aQualification({ answers: undated }),
      aQualification({ answers: metrics(400), deal: closed }),
    ]) {
      const { renderer } = await openTab({ qualification });
      open(renderer, 'metrics');
      expect(tags(renderer)).toEqual([]);
      expect(stillTrue(renderer)).toBeNull();
    }
  });

  test('says when it was given without a name when HubSpot knows none', async () => {
    const given = answers({ metrics: { level: '2', at: daysAgo(3) } });
    const { renderer } = await openTab({ qualification: aQualification({ answers: given }) });
    open(renderer, 'metrics');
    expect(texts(tile(renderer))).toContain('Answered 3 days ago');
  });
});
