import { Button, Tile } from '@hubspot/ui-extensions';
import type { CarryOverOffer } from '../../../../src/protocol/qualification';
import { answers } from '../../../builders/answers';
import { aQualification } from '../../../builders/qualification';
import { alerts, texts } from '../card-words';
import { daysAgo, stopTheClock } from '../clock';
import { choose, evidence, level, openTab, press, save, saveButton, write, type Renderer } from '../show-tab';

const offer = (about: Partial<CarryOverOffer['answer']> = {}, framework = 'BANT'): CarryOverOffer => ({
  criterionId: 'identify_pain',
  from: { framework, criterion: { en: 'Need', sv: 'Behov' } },
  answer: { level: '2', evidence: 'Anna said so', at: daysAgo(3), by: 'anna@example.com', ...about },
});
const offers = (renderer: Renderer) =>
  renderer.findAll(Button, ({ text }) => text === 'Use it here').map(({ props }) => props.testId);

stopTheClock();

describe('An answer from another framework', () => {
  test('is offered beside the empty one with where it is from, what it says, when and by whom', async () => {
    const { renderer } = await openTab({ qualification: aQualification({ carryOvers: [offer()] }) });
    const criterion = renderer.findByTestId(Tile, 'criterion-identify_pain');
    expect(texts(criterion.find(Tile))).toEqual([
      'From BANT: Need',
      'Stated',
      'Anna said so',
      'Answered 3 days ago by anna@example.com',
      'Here: not answered',
    ]);
    expect(alerts(renderer)).toEqual(['Answered under BANT: Identified pain']);
  });

  test('leaves out what it does not have', async () => {
    const bare = offer({ evidence: '', at: null, by: null });
    const { renderer } = await openTab({ qualification: aQualification({ carryOvers: [bare] }) });
    expect(texts(renderer.findByTestId(Tile, 'criterion-identify_pain').find(Tile))).toEqual([
      'From BANT: Need',
      'Stated',
      'Here: not answered',
    ]);
  });

  test('fills the draft with one click and sends nothing', async () => {
    const { renderer, saves } = await openTab({ qualification: aQualification({ carryOvers: [offer()] }) });
    press(renderer, 'Use it here');
    await renderer.waitFor(() => expect(level(renderer, 'identify_pain').props.value).toBe('2'));
    expect(evidence(renderer, 'identify_pain').props.value).toBe('Anna said so');
    expect(saveButton(renderer).text).toMatch(/^Save 1 answer/);
    expect(saves).toEqual([]);
    save(renderer);
    await renderer.waitFor(() => expect(saveButton(renderer).text).toBe('Nothing to save'));
    expect(saves[0]?.changes).toEqual([
      {
        criterionId: 'identify_pain',
        level: { from: null, to: '2' },
        evidence: { from: '', to: 'Anna said so' },
      },
    ]);
  });

  test('is no longer offered, nor counted above, once it is used', async () => {
    const { renderer } = await openTab({ qualification: aQualification({ carryOvers: [offer()] }) });
    press(renderer, 'Use it here');
    await renderer.waitFor(() => expect(offers(renderer)).toEqual([]));
    expect(alerts(renderer)).toEqual([]);
  });

  test('is offered only while the criterion is empty: not beside a level, nor beside evidence', async () => {
    const { renderer } = await openTab({ qualification: aQualification({ carryOvers: [offer()] }) });
    choose(renderer, 'identify_pain', '0');
    await renderer.waitFor(() => expect(offers(renderer)).toEqual([]));
    choose(renderer, 'identify_pain', 'unanswered');
    await renderer.waitFor(() => expect(offers(renderer)).toHaveLength(1));
    write(renderer, 'identify_pain', 'my own words');
    await renderer.waitFor(() => expect(offers(renderer)).toEqual([]));
  });

  test('is not offered beside "not applicable", which is an answer', async () => {
    const qualification = aQualification({
      answers: answers({ identify_pain: 'na' }),
      carryOvers: [offer()],
    });
    const { renderer } = await openTab({ qualification });
    expect(offers(renderer)).toEqual([]);
  });

  test('comes with others when several frameworks have one, and each can be used', async () => {
    const carryOvers = [offer(), offer({ level: '3', evidence: 'the report' }, 'SPIN')];
    const { renderer } = await openTab({ qualification: aQualification({ carryOvers }) });
    expect(offers(renderer)).toEqual(['identify_pain-carry-0', 'identify_pain-carry-1']);
    renderer.findByTestId(Button, 'identify_pain-carry-1').trigger('onClick');
    await renderer.waitFor(() => expect(evidence(renderer, 'identify_pain').props.value).toBe('the report'));
  });

  test('is named above by the criterion it could fill, and all are used with one click', async () => {
    const carryOvers = [offer(), offer({}, 'SPIN'), { ...offer(), criterionId: 'champion' }];
    const { renderer } = await openTab({ qualification: aQualification({ carryOvers }) });
    expect(alerts(renderer)).toEqual(['Answered under BANT, SPIN: Identified pain, Champion']);
    press(renderer, 'Use all 2');
    await renderer.waitFor(() => expect(saveButton(renderer).text).toMatch(/^Save 2 answers/));
    expect(alerts(renderer)).toEqual([]);
  });
});
