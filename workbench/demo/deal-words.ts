/** What is sold, as reps name their deals. */
const products: Readonly<Record<string, readonly string[]>> = {
  self_serve: ['Skiftlaget Start', 'Skiftlaget Start, yearly', 'Clock-in app', 'Extra planners'],
  mid_market: [
    'Shift planning',
    'Shift planning and time reporting',
    'Time reporting',
    'Payroll integration',
    'Absence module',
    'Second site',
  ],
  enterprise: [
    'Workforce planning, group',
    'Shift planning, all plants',
    'Rollout Nordics',
    'Time and attendance replacement',
    'Forecasting and planning',
    'Framework agreement',
  ],
};

/** What is sold in a pipeline. */
export function productsOf(pipelineId: string): readonly string[] {
  return products[pipelineId] ?? ['Shift planning', 'Time reporting', 'Renewal with absence module'];
}

export const lostReasons: readonly string[] = [
  'No decision: stayed with Excel',
  'No decision: reorganisation, project stopped',
  'Price: 30 % above the other offer',
  'Chose a competitor with a payroll module of its own',
  'Budget moved to next year',
  'Our contact left, nobody took over',
  'Missing union rules for their agreement',
  'Security review not passed in time',
  'Went silent after the proposal',
  'Parent company chose for the whole group',
];

export const wonReasons: readonly string[] = [
  'Pilot cut planning time by half',
  'Payroll integration worked on the first day',
  'Reference visit to a site like theirs',
  'Fastest rollout of the three vendors',
  'CFO agreed with the business case',
  'Shift swapping in the app',
  'Contract of the old system ran out',
];

/** By how far the deal is: what usually happens next. */
export const nextSteps: Readonly<Record<'early' | 'middle' | 'late', readonly string[]>> = {
  early: [
    'Discovery call with the production manager',
    'Send the questions for the site visit',
    'Find out who owns the time system today',
    'Ask for last quarter’s overtime figures',
    'Book a meeting with finance',
  ],
  middle: [
    'Demo for shift leaders on two sites',
    'Workshop on payroll export with IT',
    'Get access to the CFO through our contact',
    'Agree on what the pilot must show',
    'Send the security questionnaire back',
  ],
  late: [
    'Walk through the proposal with procurement',
    'Red-lines back from their lawyer on Thursday',
    'Board meets on the 14th, prepare our sponsor',
    'Order form out for signature',
    'Agree on start date and rollout team',
  ],
};
