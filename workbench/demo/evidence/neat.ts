import type { EvidenceTexts } from './evidence-texts';

/** NEAT answers of the Mid-market pipeline. */
export const neatEvidence: EvidenceTexts = {
  need: {
    '0': [
      'Only wanted a price list. No problem to solve as of {when}.',
      '{lead} says it works well enough with the whiteboard.',
    ],
    '1': [
      'Planning in Excel by one person who retires soon, I believe.',
      'They grow fast, so swaps by text message cannot last.',
      'Seems to be about overtime.',
    ],
    '2': [
      '{lead} spends every Friday on the rota and phones people all weekend. Call {when}.',
      'Sick calls hit the night shift; nobody sees it before 22:00.',
      'Hours are typed from paper into payroll, errors every month.',
      'Schemat görs i Excel av en person. "Om hon blir sjuk står vi stilla." {lead}',
      'Root cause: two sites share staff but not a rota. Said by {lead}.',
    ],
    '3': [
      'Sat with the planner for a day on {when}: 9 hours for one week of shifts. Photos of the whiteboard in the files.',
      '{lead} sent last month’s correction list: 74 wrong hours.',
      'Trial with 20 people: 31 swaps in two weeks without a phone call.',
    ],
  },
  economic_impact: {
    '0': ['{lead} cannot or will not put a figure on it.', 'No cost known. Asked on {when}.'],
    '1': [
      'Around 2 k a month in overtime would be usual at this size.',
      'I calculate with half a planner.',
      'Payback under a year if they are like our other food customers.',
    ],
    '2': [
      '{lead}: "easily 3,000 a month in overtime we did not need."',
      'One planner at 60 %, they would use the time for recruiting.',
      '{decider} expects to save two agency shifts a week.',
      'Övertiden kostar 28 000 kr i månaden enligt {lead}.',
    ],
    '3': [
      'Calculated together with their controller on {when}: 41 k a year, payback 7 months.',
      'Payroll report shows 126 hours of corrections in the quarter.',
      '{decider} put our figure into the budget paper.',
    ],
  },
  access_to_authority: {
    '0': ['{lead} wants to decide alone but has no budget.', 'Not introduced yet, asked on {when}.'],
    '1': ['{decider} should be the one.', 'Family firm, so the owner decides in the end.'],
    '2': [
      '{lead} presents it to {decider} in the Monday meeting.',
      '{decider} approves, {lead} recommends. Confirmed on {when}.',
      'Above 15 k {decider} has to sign, below it {lead} can.',
    ],
    '3': [
      '{decider} was in the demo on {when} and asked for the contract.',
      'Direct line to {decider}: two calls, next one is booked.',
      'Mail from {decider}, {when}: "{lead} has my approval for this."',
    ],
    na: ['Renewal under the frame agreement, no new approval needed.'],
  },
  timeline: {
    '0': ['No date. "Some time next year."', 'Asked what happens if it slips: nothing.'],
    '1': ['Before summer, when half of them are on leave.', 'Must be before peak season I guess.'],
    '2': [
      'Live by {by}: the new shift pattern starts then.',
      '{lead} wants the first site running on {by}.',
      'Kontraktet med nuvarande system löper ut {by}.',
      'Rota for Christmas is made in October, has to be in the new tool.',
    ],
    '3': [
      'Old contract is cancelled for {by}, saw the letter.',
      'Rollout plan with names and dates agreed on {when}, go-live {by}.',
      'New site opens on {by} with 60 people; if we slip they hire a temp planner.',
    ],
  },
};
