import { judgeDealsContract } from '../../../src/protocol/judge-deals';
import { namePersonContract } from '../../../src/protocol/name-person';
import { openHistoryContract } from '../../../src/protocol/open-history';
import { openQualificationContract } from '../../../src/protocol/open-qualification';
import { readPipelineDealsContract } from '../../../src/protocol/read-pipeline-deals';
import { saveAnswersContract } from '../../../src/protocol/save-answers';

const level = { from: null, to: '2' };
const aSave = (about: object = {}) => ({
  dealId: '101',
  frameworkId: 'meddic',
  userEmail: 'rep@example.com',
  changes: [{ criterionId: 'champion', level }],
  ...about,
});
const aName = (about: object = {}) => ({ dealId: '101', role: 'champion', contactId: '7', ...about });
const changes = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ criterionId: `c${index}`, level }));

describe('saveAnswersContract.request', () => {
  test.each([
    ['one change', {}, true],
    ['no change', { changes: [] }, false],
    ['a hundred changes', { changes: changes(100) }, true],
    ['more than a hundred', { changes: changes(101) }, false],
    ['a cleared level', { changes: [{ criterionId: 'champion', level: { from: '2', to: null } }] }, true],
    [
      'a level based on one that is none',
      { changes: [{ criterionId: 'c', level: { from: 'Yes', to: '1' } }] },
      true,
    ],
    ['a level that is none', { changes: [{ criterionId: 'c', level: { from: null, to: '4' } }] }, false],
    ['evidence that was empty', { changes: [{ criterionId: 'c', evidence: { from: '', to: 'x' } }] }, true],
    ['evidence without what it was', { changes: [{ criterionId: 'c', evidence: { to: 'x' } }] }, false],
    ['an e-mail of 321 characters', { userEmail: 'x'.repeat(321) }, false],
    ['a person among the answers', { people: [] }, false],
  ])('%s', (_name, about, taken) => {
    expect(saveAnswersContract.request.safeParse(aSave(about)).success).toBe(taken);
  });
});

describe('namePersonContract.request', () => {
  test.each([
    ['a contact', {}, true],
    ['nobody', { contactId: null }, true],
    ['a name for a contact', { contactId: 'Ada' }, false],
    ['an empty contact', { contactId: '' }, false],
    ['a number for a contact, which would lose digits', { contactId: 7 }, false],
    ['a role there is none of', { role: 'boss' }, false],
  ])('%s', (_name, about, taken) => {
    expect(namePersonContract.request.safeParse(aName(about)).success).toBe(taken);
  });
});

describe.each([
  ['open', openQualificationContract.request, {}],
  ['history', openHistoryContract.request, {}],
  ['save', saveAnswersContract.request, aSave()],
  ['name person', namePersonContract.request, aName()],
])('the deal id of a request to %s', (_name, schema, request) => {
  test.each([
    ['41906283701', true],
    ['1'.repeat(20), true],
    ['1'.repeat(21), false],
    ['', false],
    ['../contacts/1', false],
    ['١٢', false],
    [101, false],
  ])('%p', (dealId, taken) => {
    expect(schema.safeParse({ ...request, dealId }).success).toBe(taken);
  });
});

describe.each([
  ['judge deals', judgeDealsContract.request, { seenRevision: 0 }],
  ['read the deals of a pipeline', readPipelineDealsContract.request, { pipelineId: 'enterprise' }],
])('where a request to %s goes on', (_name, schema, request) => {
  test.each([
    [null, true],
    ['41906283701', true],
    ['', false],
    ['the first', false],
    [undefined, false],
  ])('%p', (after, taken) => {
    expect(schema.safeParse({ ...request, after }).success).toBe(taken);
  });
});
