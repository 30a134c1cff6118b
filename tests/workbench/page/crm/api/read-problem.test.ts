import { readProblem } from '../../../../../workbench/page/crm/api/read-problem';
import { recordName } from '../../../../../workbench/page/crm/api/object-types';

const invalid = {
  status: 'error',
  message: 'Property values were not valid: [{"isValid":false,"name":"amount"}]',
  correlationId: 'c-1',
  errors: [
    { message: '1,5 was not a valid number.', code: 'INVALID_NUMBER' },
    { message: 'x does not exist' },
  ],
  category: 'VALIDATION_ERROR',
};

test('readProblem() shows what is wrong with each value, not the list HubSpot puts in its message', () => {
  expect(readProblem(400, invalid)).toEqual({
    kind: 'refused',
    status: 400,
    message: '1,5 was not a valid number. x does not exist',
    correlationId: 'c-1',
  });
});

test('readProblem() keeps the message of a refusal for lack of scopes', () => {
  const body = {
    message: "This app hasn't been granted all required scopes",
    errors: [{ message: 'One or more' }],
  };
  expect(readProblem(403, body)).toMatchObject({ message: body.message, correlationId: null });
});

test('readProblem() knows a record that is not there', () => {
  expect(readProblem(404, { message: 'resource not found' }).kind).toBe('not-found');
});

test.each([[null], ['<html>'], [{}]])('readProblem() says so when the answer %p says nothing', (body) => {
  expect(readProblem(502, body).message).toBe('The server answered 502 without saying why.');
});

test.each([
  ['0-1', { firstname: 'Ida', lastname: 'Berg' }, 'Ida Berg'],
  ['0-1', { firstname: null, lastname: '', email: 'ida@north.example' }, 'ida@north.example'],
  ['0-2', { name: '', domain: 'north.example' }, 'north.example'],
  ['0-3', {}, 'Deal 5'],
] as const)('recordName() of a %s with %j is %s', (objectTypeId, properties, name) => {
  expect(recordName(objectTypeId, { id: '5', properties })).toBe(name);
});
