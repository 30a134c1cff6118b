import { Accordion, Select, Tag, Text } from '@hubspot/ui-extensions';
import { answers } from '../../builders/answers';
import { aQualification } from '../../builders/qualification';
import { texts } from './card-words';
import { daysAgo, stopTheClock } from './clock';
import { open, openTab, row } from './show-tab';

const closed = { closed: true, milestone: null } as const;

stopTheClock();

describe('A closed deal', () => {
  test('whose answers were changed since keeps its score, and says what they would make', async () => {
    const qualification = aQualification({
      deal: closed,
      scoreAtClose: 88,
      answers: answers({ metrics: '3' }),
    });
    const { renderer } = await openTab({ qualification });
    expect(texts(renderer)).toContain(
      'Answers were changed after the deal was closed: they would make 15. The score at close stays.',
    );
  });

  test('whose answers stand says nothing of a change', async () => {
    const qualification = aQualification({
      deal: closed,
      scoreAtClose: 15,
      answers: answers({ metrics: '3' }),
    });
    const { renderer } = await openTab({ qualification });
    expect(texts(renderer).join(' ')).not.toContain('they would make');
  });

  test('shows its score at close when its framework now has no answers', async () => {
    const { renderer } = await openTab({ qualification: aQualification({ deal: closed, scoreAtClose: 88 }) });
    expect(texts(renderer)).not.toContain('Not qualified yet');
  });

  test('folds long evidence, and keeps all of it', async () => {
    const evidence = `${'x'.repeat(2_000)}the end`;
    const qualification = aQualification({
      deal: closed,
      answers: answers({ metrics: { level: '2', evidence } }),
    });
    const { renderer } = await openTab({ qualification });
    open(renderer, 'metrics');
    const whole = renderer.find(Accordion, { title: 'All of the evidence' });
    expect(whole.find(Text).text).toBe(evidence);
    expect(texts(renderer)).toContain(`${'x'.repeat(600)}…`);
  });
});

test('A review that is overdue says when it was due', async () => {
  const qualification = aQualification({ answers: answers({ metrics: { level: '2', at: daysAgo(100) } }) });
  const { renderer } = await openTab({ qualification });
  expect(texts(renderer).join(' ')).toMatch(
    /Review was due on .*: that day the oldest answer turned 60 days old\./,
  );
});

test('An old answer from another framework is offered as out of date here', async () => {
  const offer = (days: number) => ({
    criterionId: 'metrics',
    from: { framework: 'NEAT', criterion: { en: 'Impact', sv: 'Effekt' } },
    answer: { level: '2', evidence: 'so', at: daysAgo(days), by: null },
  });
  const marks = async (days: number) => {
    const { renderer } = await openTab({ qualification: aQualification({ carryOvers: [offer(days)] }) });
    open(renderer, 'metrics');
    return renderer.findAll(Tag).filter((tag) => tag.text?.includes('Out of date')).length;
  };
  expect(await marks(61)).toBe(1);
  expect(await marks(59)).toBe(0);
});

test('When only the person is missing, the card has them named and asks for no proof', async () => {
  const stated = ['metrics', 'economic_buyer', 'decision_criteria', 'decision_process'];
  const levels = Object.fromEntries(stated.map((id) => [id, '3']));
  const qualification = aQualification({
    answers: answers({ ...levels, identify_pain: '3', champion: '3' }),
    people: [{ role: 'economic_buyer', contactId: '7' }],
    deal: { milestone: 'proposal', stageLabel: 'Proposal' },
  });
  const { renderer } = await openTab({ qualification });
  const said = texts(renderer);
  expect(said[said.indexOf('Ask next') + 1]).toBe('Name the champion.');
});

test('Two contacts in one role are counted, since choosing one replaces both', async () => {
  const people = ['7', '8'].map((contactId) => ({ role: 'champion' as const, contactId }));
  const { renderer } = await openTab({
    qualification: aQualification({ people }),
    contacts: { contacts: { 7: { firstname: 'Anna' }, 8: { firstname: 'Bo' } } },
  });
  open(renderer, 'champion');
  expect(renderer.findByTestId(Select, 'person-champion').props.value).toBe('7');
  expect(texts(renderer)).toContain('2 contacts have this role in HubSpot. Choosing one replaces them all.');
});

test('A proven criterion asks for no more proof, and one that got its no is not asked the same again', async () => {
  const [first, second, last] = aQualification().framework.criteria[0]?.questions ?? [];
  const asked = async (level: string) => {
    const qualification = aQualification({ answers: answers({ metrics: level }) });
    const { renderer } = await openTab({ qualification });
    open(renderer, 'metrics');
    return texts(row(renderer, 'metrics'));
  };
  // In the help, and as what to do about it.
  expect((await asked('1')).filter((text) => text === second?.en)).toHaveLength(2);
  expect((await asked('0')).filter((text) => text === first?.en)).toHaveLength(1);
  expect((await asked('3')).filter((text) => text === last?.en)).toHaveLength(1);
});
