import {
  Accordion,
  DescriptionListItem,
  Heading,
  List,
  ProgressBar,
  Select,
  Text,
} from '@hubspot/ui-extensions';
import { noSignals, settingsForCurrency, type Approach, type DealSignals } from '../../../../src/approach';
import type { Milestone } from '../../../../src/frameworks';
import type { Qualification } from '../../../../src/protocol/qualification';
import { approachOf, approachPanel, openApproach } from './approach-tab';
import type { aQualification } from '../../../builders/qualification';
import { alerts, everyWord, texts } from '../card-words';
import { showSummary } from '../show-summary';
import { lookAt, openTab } from '../show-tab';

/** An amount and a cycle are enough to be sure. */
const small: Partial<DealSignals> = { yearlyValue: 900, cycleDays: 20 };
const large: Partial<DealSignals> = { yearlyValue: 90_000, cycleDays: 300 };

async function shown(signals: Partial<DealSignals>, about: Parameters<typeof aQualification>[0] = {}) {
  const { renderer } = await openApproach({ qualification: approachOf(signals, about) });
  return approachPanel(renderer);
}

describe('The verdict', () => {
  test.each<[string, Partial<DealSignals>, string, string]>([
    [
      'says that nothing is known',
      {},
      'Nothing is known of this deal yet that says how to sell it.',
      '0 % of the deciding facts are known.',
    ],
    [
      'leaves room for doubt while little is known',
      { yearlyValue: 90_000 },
      'Too little is known to be sure, but this deal may call for consultative selling.',
      '30 % of the deciding facts are known.',
    ],
    [
      'is sure once enough is known',
      large,
      'This deal calls for consultative selling.',
      '44 % of the deciding facts are known.',
    ],
  ])('%s', async (_name, signals, verdict, known) => {
    const said = texts(await shown(signals));
    expect(said[0]).toMatch(new RegExp(`^${escaped(verdict)}`));
    expect(said[1]).toBe(known);
  });

  test('says what the buyer is usually like, and which approach suits about as well', async () => {
    const verdict = texts(await shown({ yearlyValue: 900, cycleDays: 3 }))[0];
    expect(verdict).toMatch(
      /^This deal calls for transactional selling\. Its typical buyer: knows what they want/,
    );
    expect(verdict).not.toContain('About as good');
    const both = texts(await shown({ yearlyValue: 350, cycleDays: 3 }))[0];
    expect(both).toMatch(/^This deal calls for self-service selling\..* About as good: transactional\.$/);
  });

  test('does not say what the buyer knows when the buyer was found to know something else', async () => {
    const verdict = texts(await shown({ yearlyValue: 900, cycleDays: 3, awareness: 'unaware' }))[0];
    expect(verdict).toMatch(/^This deal calls for transactional selling\./);
    expect(verdict).not.toContain('typical buyer');
  });

  test.each<[string, Partial<DealSignals>, string | null]>([
    [
      'a tender',
      { ...large, yearlyValue: 400_000, awareness: 'unaware', executiveIssue: true, vendors: 3 },
      'Not provocative: there is no provocative selling against an RFP, and this buyer compares vendors already.',
    ],
    [
      'a deal too small for how its buyer buys',
      { yearlyValue: 5_000, cycleDays: 300, contacts: 6, awareness: 'feels_it' },
      'Not consultative: the deal is too small to pay for that much selling.',
    ],
    [
      'a deal too large for that',
      { yearlyValue: 300_000, cycleDays: 2, awareness: 'knows_solution', source: 'inbound', contacts: 1 },
      'Not self-service: a deal of this size is not won with so little selling.',
    ],
    ['a tender that nobody would call provocative', { ...large, vendors: 3 }, null],
  ])('says what would suit better but for one thing: %s', async (_what, signals, why) => {
    const verdict = texts(await shown(signals))[0];
    expect(verdict?.includes('Not ')).toBe(why !== null);
    expect(verdict?.endsWith(why ?? '')).toBe(true);
  });

  test('says that nothing fits, and names no approach, where no band takes the deal in', async () => {
    const qualification = approachOf(small);
    const far = { startsAt: null, from: 1e9, to: null, endsAt: null };
    const { profiles } = qualification.approach.settings;
    const nowhere = (approach: Approach) => ({ ...profiles[approach], yearlyValue: far, cycleDays: far });
    const settings = {
      ...qualification.approach.settings,
      profiles: {
        self_service: nowhere('self_service'),
        transactional: nowhere('transactional'),
        solution: nowhere('solution'),
        consultative: nowhere('consultative'),
        provocative: nowhere('provocative'),
      },
    };
    const approach = { ...qualification.approach, settings };
    const { renderer } = await openApproach({ qualification: { ...qualification, approach } });
    const panel = approachPanel(renderer);
    expect(panel.find(Heading).text).toBe('Selling approach');
    expect(panel.findAll(ProgressBar)).toEqual([]);
    expect(alerts(panel)).toEqual([]);
    expect(texts(panel)[0]).toMatch(/^What is known of this deal speaks for none of the five approaches\./);
    for (const quiet of ['How to sell it now', 'This deal in numbers'])
      expect(texts(panel)).not.toContain(quiet);
  });

  test('is headed by the approach with its fit, and by neither while nothing is known', async () => {
    const known = await shown({ ...large, vendors: 9 });
    expect(known.find(Heading).text).toBe('Consultative');
    expect(known.find(ProgressBar).props.value).toBe(100);
    const unknown = await shown({});
    expect(unknown.find(Heading).text).toBe('Selling approach');
    expect(unknown.findAll(ProgressBar)).toEqual([]);
  });
});

describe('A note on the framework', () => {
  test.each<[string, string, Partial<DealSignals>, readonly string[]]>([
    [
      'warns of one that is too heavy',
      'meddic',
      small,
      ['This deal calls for transactional selling: MEDDIC will cost more than it brings.'],
    ],
    [
      'warns of one that is too light',
      'bant',
      large,
      ['This deal calls for consultative selling: BANT asks too little for a buyer who expects help.'],
    ],
    ['is not there when it goes with the approach', 'meddic', large, []],
    ['is not there while too little is known to contradict anybody', 'meddic', { yearlyValue: 900 }, []],
    ['is not there while nothing is known', 'meddic', {}, []],
  ])('%s', async (_name, frameworkId, signals, notes) => {
    expect(alerts(await shown(signals, { frameworkId }))).toEqual(notes);
  });
});

describe('A note on the amount', () => {
  test.each<[Qualification['approach']['noValue'], readonly string[]]>([
    [null, []],
    ['no-amount', ['The deal has no amount, which tells most about how to sell it.']],
    ['zero-or-negative', ['The deal’s amount is not more than 0, so it tells nothing.']],
    ['other-currency', ['The deal’s amount is in another currency than the account’s, so it tells nothing.']],
    ['unknown-currency', ['For the account’s currency there is no rate, so amounts tell nothing.']],
  ])('says why it tells nothing: %s', async (noValue, notes) => {
    const qualification = approachOf({ cycleDays: 20 }, {}, noValue);
    expect(alerts(approachPanel((await openApproach({ qualification })).renderer))).toEqual(notes);
  });
});

describe('How to sell it', () => {
  test('gives the way, the steps in order, who sells, and the frameworks by name', async () => {
    const renderer = await shown(small, { deal: { milestone: 'discovery' } });
    const said = texts(renderer);
    const from = said.indexOf('How to sell it now');
    expect(said.slice(from, from + 6)).toEqual([
      'How to sell it now',
      'Be quick, clear and easy to buy from. Price and delivery decide; long conversations cost more than they bring.',
      'Answer today, with price and delivery date.',
      'Check three things: who pays, when it is needed, and that it is the right product.',
      'Who sells: An inside rep with many small deals at once, more than 20 won a month.',
      'Goes with: BANT, SNAP Selling, Inbound Selling',
    ]);
  });

  test.each<[Milestone | null, string]>([
    [null, 'Map the problem with the people it hurts, and put figures on it together.'],
    ['discovery', 'Map the problem with the people it hurts, and put figures on it together.'],
    ['qualification', 'Map the problem with the people it hurts, and put figures on it together.'],
    ['evaluation', 'Agree on a proof of concept and on what counts as success.'],
    ['proposal', 'Agree on a proof of concept and on what counts as success.'],
    ['negotiation', 'Take the result of the test and the sums to the one who signs, with your champion.'],
    ['commit', 'Take the result of the test and the sums to the one who signs, with your champion.'],
  ])('begins where the deal is: in stage %s', async (milestone, first) => {
    const renderer = await shown(large, { deal: { milestone } });
    const steps = texts(renderer.find(List, { variant: 'ordered' }));
    expect(steps[0]).toBe(first);
    expect(steps.length).toBeLessThanOrEqual(4);
  });

  test('names no framework where a checklist is not worth its time', async () => {
    const said = texts(await shown({ yearlyValue: 50, cycleDays: 1 }));
    expect(said).toContain('Who sells: Nobody: the website sells. A rep costs more than the deal brings.');
    expect(said.filter((text) => text?.startsWith('Goes with'))).toEqual([]);
  });

  test('is not there while nothing is known', async () => {
    expect(texts(await shown({}))).not.toContain('How to sell it now');
  });
});

describe('The numbers', () => {
  const numbers = (panel: Drawn) =>
    panel.findAll(DescriptionListItem).map((item) => [item.props.label, ...texts(item).map(plainSpaces)]);

  test('of the deal stand beside the usual ones of the approach', async () => {
    expect(numbers(await shown({ ...large, dealsPerRepMonth: 0.66 }))).toEqual([
      ['Annual contract value (ACV)', '$90,000 (usual: $20,000 to $100,000)'],
      ['Days from start to close', '300 (usual: 180 to 540)'],
      ['Deals won per rep and month', '0.7 (usual: up to 1)'],
    ]);
  });

  test.each<[string, Partial<DealSignals>, readonly string[]]>([
    [
      'self-service',
      { yearlyValue: 60 },
      ['$60 (usual: up to $250)', 'Not known (usual: up to 3)', 'Not known (usual: no rep)'],
    ],
    [
      'provocative selling',
      { yearlyValue: 400_000 },
      ['$400,000 (usual: at least $250,000)', 'Not known (usual: 180 to 270)', 'Not known (usual: 1 to 2)'],
    ],
    [
      'consultative selling, by what the buyer knows alone',
      { awareness: 'feels_it' },
      [
        'Not known (usual: $20,000 to $100,000)',
        'Not known (usual: 180 to 540)',
        'Not known (usual: up to 1)',
      ],
    ],
  ])('of %s say what is not known, and where there is no end', async (_approach, signals, words) => {
    expect(numbers(await shown(signals)).map(([, said]) => said)).toEqual(words);
  });

  test('say that the usual size is not known in a currency without a rate', async () => {
    const qualification = approachOf({ cycleDays: 300 }, {}, 'unknown-currency');
    const { settings } = settingsForCurrency(qualification.approach.settings, 'XTS');
    const approach = { ...qualification.approach, settings };
    const { renderer } = await openApproach({ qualification: { ...qualification, approach } });
    expect(numbers(approachPanel(renderer))[0]).toEqual([
      'Annual contract value (ACV)',
      'Not known (usual: not known)',
    ]);
  });

  test('count in the account’s currency, as the reader writes it', async () => {
    const qualification = approachOf(large);
    const { settings } = settingsForCurrency(qualification.approach.settings, 'SEK');
    const approach = { ...qualification.approach, settings };
    const { renderer } = await openApproach({
      qualification: { ...qualification, approach },
      language: 'sv',
    });
    expect(numbers(approachPanel(renderer))[0]?.[1]).toBe('90 000 kr (vanligt: 45 000 kr till 55 000 kr)');
  });

  test('are not there while nothing is known', async () => {
    expect(numbers(await shown({}))).toEqual([]);
  });
});

describe('The five approaches', () => {
  const signals: Partial<DealSignals> = {
    ...large,
    awareness: 'feels_it',
    source: 'outbound',
    contacts: 5,
    vendors: 3,
    dealsPerRepMonth: 0.66,
    proofOfConcept: true,
    executiveIssue: false,
  };

  test('stand in order of their fit, the best first', async () => {
    const titles = folds(await shown(signals)).map(({ props }) => props.title);
    expect(titles).toEqual([
      expect.stringMatching(/^Consultative: \d+ %$/),
      expect.stringMatching(/^Solution: \d+ %$/),
      'Self-service: 0 %',
      'Transactional: 0 %',
      'Provocative: 0 %',
    ]);
    const percents = titles.map((title) => Number(/\d+/.exec(title)?.[0]));
    expect(percents).toEqual(percents.toSorted((a, b) => b - a));
  });

  test('unfold to what speaks for and against each, in words and with its units', async () => {
    const renderer = await shown(signals);
    expect(unfolded(renderer, 'Consultative')).toEqual([
      'Speaks for it',
      'Annual contract value (ACV): $90,000',
      'What the buyer knows: Senses that something is wrong, not what',
      'Days from start to close: 300',
      'Contacts on the deal: 5',
      'Who made contact: We went to the buyer',
      'Deals won per rep and month: 0.7',
      'Proof of concept: Yes',
    ]);
    const provocative = unfolded(renderer, 'Provocative');
    const against = provocative.slice(provocative.indexOf('Speaks against it'));
    expect(provocative.slice(0, 3)).toEqual([
      'Held back: there is no provocative selling against an RFP, and this buyer compares vendors already.',
      'Speaks for it',
      'Annual contract value (ACV): $90,000',
    ]);
    expect(against).toEqual(
      expect.arrayContaining(["An executive's top question: No", 'Vendors compared: 3']),
    );
    expect(unfolded(renderer, 'Consultative').join()).not.toContain('Held back');
  });

  test('leave out what speaks neither way, with its heading', async () => {
    const renderer = await shown({ yearlyValue: 50, cycleDays: 1 });
    expect(unfolded(renderer, 'Self-service')).not.toContain('Speaks against it');
    expect(unfolded(renderer, 'Provocative')).not.toContain('Speaks for it');
  });

  test('count in the account’s currency, as the reader writes it', async () => {
    const euro = approachOf(large);
    const qualification = {
      ...euro,
      approach: { ...euro.approach, settings: { ...euro.approach.settings, currency: 'EUR' } },
    };
    const english = await openApproach({ qualification });
    expect(unfolded(approachPanel(english.renderer), 'Consultative')).toContain(
      'Annual contract value (ACV): €90,000',
    );
    const swedish = await openApproach({ qualification, language: 'sv' });
    expect(unfolded(approachPanel(swedish.renderer), 'Konsultativ försäljning').map(plainSpaces)).toContain(
      'Årligt avtalsvärde (ACV): 90 000 €',
    );
  });

  test('are not headed while there is nothing to say of them', async () => {
    const renderer = await shown({});
    expect(texts(renderer)).not.toContain('All five approaches');
    expect(folds(renderer)).toEqual([]);
  });
});

describe('What is not known', () => {
  test('is counted and listed, each with the question that settles it', async () => {
    const renderer = await shown({ ...large, awareness: 'feels_it', contacts: 3, source: 'inbound' });
    expect(texts(renderer.find(Accordion, { title: 'Not known yet (5)' }))).toEqual([
      'Does it answer the top question of one of their executives?',
      "How many deals does the deal's owner win in a month?",
      'Is the buyer on our list of target accounts?',
      'How many vendors is the buyer comparing, us included?',
      'Does the buyer want a proof of concept before deciding?',
    ]);
  });

  test('is not there once everything is known', async () => {
    const renderer = await shown(everything);
    expect(everyWord(renderer.childNodes).join()).not.toContain('Not known yet');
  });
});

describe('The approach of a closed deal', () => {
  const closed = { deal: { closed: true, milestone: null } } as const;

  test('asks nothing, warns of nothing and tells nobody how to sell it', async () => {
    const renderer = await shown(small, closed);
    const said = texts(renderer);
    expect(alerts(renderer)).toEqual([]);
    expect(said).toContain('This deal is closed. Its answers are read-only until it is reopened.');
    expect(said).toContain('All five approaches');
    for (const quiet of ['Find out: the answer could change this', 'Worth finding out', 'How to sell it now'])
      expect(said).not.toContain(quiet);
  });

  test('shows every answer about the buyer, read-only', async () => {
    const renderer = await shown({ ...large, awareness: 'unaware' }, closed);
    const buyer = renderer.find(Accordion, { title: 'About the buyer' });
    const fields = buyer.findAll(Select);
    expect(fields.map(({ props }) => [props.value, props.readOnly])).toEqual([
      ['unaware', true],
      ['not_known', true],
      ['not_known', true],
      ['not_known', true],
      ['not_known', true],
    ]);
  });
});

test('Nothing of the approach is drawn until its tab is chosen', async () => {
  const { renderer } = await openTab({ qualification: approachOf(small) });
  const drawn = () => everyWord(renderer.getRootNode().childNodes).join('\n');
  expect(drawn()).not.toMatch(/transactional|All five|Worth finding out/i);
  lookAt(renderer, 'approach');
  await renderer.waitFor(() => renderer.find(Text, (node) => node.text === 'All five approaches'));
  expect(drawn()).toMatch(/transactional/i);
});

describe('The sidebar', () => {
  const line = async (signals: Partial<DealSignals>) => {
    const renderer = showSummary({ ok: true, qualification: approachOf(signals) });
    await renderer.waitFor(() => renderer.find(Heading));
    return texts(renderer).filter((text) => text?.startsWith('Approach'));
  };

  test('names the approach with its fit', async () => {
    expect(await line(large)).toEqual(['Approach: consultative, fits 100 %']);
  });

  test('says that it is a guess while too little is known', async () => {
    expect(await line({ yearlyValue: 900 })).toEqual(['Approach: may be transactional, too little is known']);
  });

  test('says nothing of it while nothing is known', async () => {
    expect(await line(noSignals)).toEqual([]);
  });
});

const everything: DealSignals = {
  yearlyValue: 90_000,
  cycleDays: 300,
  contacts: 5,
  source: 'outbound',
  dealsPerRepMonth: 0.5,
  awareness: 'feels_it',
  vendors: 3,
  proofOfConcept: true,
  executiveIssue: true,
  namedAccount: true,
};

type Drawn = Awaited<ReturnType<typeof shown>>;

/** The folds of the five approaches. */
function folds(renderer: Drawn) {
  return renderer.findAll(Accordion).filter(({ props }) => / %$/.test(props.title));
}

function unfolded(renderer: Drawn, label: string) {
  return texts(renderer.find(Accordion, ({ props }) => props.title.startsWith(label)));
}

function plainSpaces(text: string | null): string | undefined {
  return text?.replace(/\s/g, ' ');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
