import type { EvidenceTexts } from './evidence-texts';

/** MEDDIC answers of the Enterprise pipeline. */
export const meddicEvidence: EvidenceTexts = {
  metrics: {
    '0': [
      'Asked {lead} for figures on {when}: they do not measure planning time at all.',
      'No baseline. "We just know it takes too long."',
    ],
    '1': [
      'Should be around 10 % overtime, like other plants of that size.',
      'My guess: 3 planners x 2 days a week.',
      'Overtime is probably the figure that counts here.',
    ],
    '2': [
      '{lead}: overtime is 11 % of hours, goal is 7 % before next summer.',
      'Planning takes 46 hours a month per site, they want it under 15. Call on {when}.',
      'Agency staff costs 1.9 M a year, {decider} wants a third of it gone.',
      '{lead} säger att övertiden är 9,5 %, målet är 6 % till årsskiftet.',
    ],
    '3': [
      'Got the payroll export for 12 months: overtime 11.4 %, target 7 % signed off by {decider}.',
      'Business case sheet from {lead}, {when}: 212 k saved a year, payback 8 months.',
      'Pilot report: planning time from 46 to 17 hours a month, confirmed by their controller.',
      'Steering group minutes of {when} name the goal: agency hours down by 30 %.',
    ],
  },
  economic_buyer: {
    '0': [
      '{lead} does not want us to go past them. No name yet.',
      'Asked twice who signs; the answer was "the group".',
    ],
    '1': [
      '{decider}, I think. Title fits, nobody has confirmed it.',
      'Probably the COO, since it is an operations budget.',
      'Looked {decider} up in their annual report, not met.',
    ],
    '2': [
      '{lead} says {decider} signs everything above 50 k.',
      'Procurement confirmed on {when} that {decider} owns the budget line.',
      '{decider} joined ten minutes of the demo and asked about the price per head.',
    ],
    '3': [
      'Met {decider} on {when}: "if the pilot holds, I sign."',
      '{decider} wrote on {when} that the money is released for phase one.',
      '{decider} took it to the board themself; minutes attached to the deal.',
    ],
  },
  decision_criteria: {
    '0': [
      'They have none yet; {lead} asked us how others compare vendors.',
      'RFP lists 140 requirements without weights.',
    ],
    '1': [
      'Integration with SAP will weigh most, as always in this trade.',
      'Price and union rules, from what I hear.',
    ],
    '2': [
      'Ranked by {lead} on {when}: 1 union rules, 2 payroll export, 3 mobile app, 4 price.',
      'Must run in their own tenant; the rest is "nice to have".',
      'IT weighs security 40 %, operations want it live before peak season.',
      'Viktigast är att kollektivavtalet stöds, sedan pris. Enligt {lead} {when}.',
    ],
    '3': [
      'Scorecard shared by procurement: we lead on 5 of 8 points, behind on reporting.',
      'RFP weights received on {when}: function 50, price 30, references 20.',
      '{lead} added our two criteria to the RFP: rule engine and swap approvals.',
    ],
  },
  decision_process: {
    '0': ['Nobody could tell who has to sign. Asked on {when}.'],
    '1': [
      'Likely pilot, then steering group, then legal.',
      'Same as at their sister company last year, I assume.',
    ],
    '2': [
      '{lead} on {when}: steering group, then {decider}, then legal. About six weeks.',
      'Works council has to hear it before anything is signed.',
      'Two steps: {decider} approves, group procurement signs the frame.',
    ],
    '3': [
      'Mutual plan in writing with dates for security, legal and signature. Decision on {by}.',
      'Works council approved on {when}; steering group is booked for {by}.',
      'Procurement sent the paper path with names: {lead}, IT security, legal, {decider}.',
    ],
  },
  identify_pain: {
    '0': ['{lead} is fine with the old system. Only IT wants to change.'],
    '1': [
      'Three sites plan in three spreadsheets, that must hurt.',
      'They had a strike about schedules last year according to the press.',
    ],
    '2': [
      '"We find out on Monday who does not come on Tuesday." {lead}, {when}.',
      'Two lines stood still in spring because shifts were not filled.',
      'Wrong pay every month: 60 to 80 corrections by hand, says payroll.',
      '{lead}: "Vi ringer in folk varje morgon." Kostar dem två tjänster.',
    ],
    '3': [
      'Lost a supply contract over late deliveries; {decider} showed the figures on {when}.',
      'Audit report of {when}: 312 breaches of rest rules. They sent us the page.',
      'Old system loses support on {by}, written notice from the vendor. Standing still is not an option.',
    ],
  },
  champion: {
    '0': ['Nobody pushes it. {lead} answers, but does nothing inside.'],
    '1': ['{lead} likes us, not tested yet.', 'Maybe {lead}: quick replies, laughs at our jokes 🙂'],
    '2': [
      '{lead} wants this as their project for next year and said so to {decider}.',
      '{lead} gave us the org chart and tells us what the others think.',
      '{lead} told me on {when} what the competitor offered.',
    ],
    '3': [
      '{lead} got us the meeting with {decider} within a week.',
      '{lead} presented our case in the management meeting on {when}, with our slides.',
      '{lead} argued with IT for the pilot and won. Hurt most by the old system.',
    ],
  },
};
