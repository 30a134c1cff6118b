import type { EvidenceTexts } from './evidence-texts';

/** SPIN answers of the old Sales Pipeline. */
export const spinEvidence: EvidenceTexts = {
  situation: {
    '0': ['{lead} would not say how they plan today.'],
    '1': ['Excel and a whiteboard, like most of them.', 'From their website: two sites, three shifts.'],
    '2': [
      '140 people, 3 shifts, planned in Excel by two shift leaders. Call {when}.',
      '{lead}: time clocks from 2011, payroll in Visma.',
      'Två planerare, en per anläggning, ingen ser den andras schema.',
    ],
    '3': [
      'Site visit on {when}: watched the Thursday planning meeting from start to end.',
      'Got the present rota and the staffing rules as files.',
    ],
  },
  problem: {
    '0': ['No trouble admitted. {lead} built the spreadsheet.'],
    '1': ['Holes in the night shift, I suppose.', 'Swaps on paper notes cannot work with that many people.'],
    '2': [
      '"Every second week somebody turns up for nothing." {lead}',
      'Agency is called too late and costs double. {when}',
      'Rest rules are checked by eye.',
    ],
    '3': ['Counted with {lead}: 23 empty shifts in one month.', 'List of pay complaints of the quarter: 41.'],
  },
  implication: {
    '0': ['Asked on {when} what it costs: silence.'],
    '1': ['Late orders, probably.', 'People may leave over it.'],
    '2': [
      'Two good operators left because of the schedule, says {lead}.',
      'A late truck costs them 900 in penalties. {when}',
      'Overtime eats the margin of the whole line, {decider} said.',
    ],
    '3': [
      'Penalty invoices of the spring: 18,400. {lead} sent them on {when}.',
      'Exit interviews name the rota in 6 of 9 cases.',
    ],
  },
  need_payoff: {
    '0': ['{lead} sees no use in it for the site.'],
    '1': ['Fewer phone calls on Sunday would help {lead} most.', 'They would love the app.'],
    '2': [
      '"If I could see gaps on Wednesday I would sleep on Sunday." {lead}',
      'Would let them run a fourth shift without a new planner.',
      'Då kan vi ta ordern från Norge, säger {lead}.',
    ],
    '3': [
      '{lead} wrote the benefit into the investment request: 1.5 planners free.',
      '{decider} asked us on {when} to start with the night shift, said what it is worth.',
    ],
  },
};
