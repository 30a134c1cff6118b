import { resolvePage } from '../../../../../workbench/page/crm/address/resolve-page';

test.each([
  ['the first page', { to: '/' }, { path: '/', params: {} }],
  ['nothing', { to: '' }, { path: '/', params: {} }],
  ['a page without its slash', { to: 'deals/' }, { path: '/deals', params: {} }],
  [
    'a param of the query',
    { to: '/deals', params: { tab: 'a b' } },
    { path: '/deals', params: { tab: 'a b' } },
  ],
  [
    'a param of the path, beside one of the query',
    { to: '/deals/:id/edit', params: { id: '7', tab: 'x' } },
    { path: '/deals/7/edit', params: { tab: 'x' } },
  ],
  [
    'a value with a slash',
    { to: '/deals/:id', params: { id: 'a/b?c' } },
    { path: '/deals/a%2Fb%3Fc', params: {} },
  ],
  ['a param twice', { to: '/:id/:id', params: { id: '7' } }, { path: '/7/7', params: {} }],
  ['a param that is not given', { to: '/deals/:id', params: {} }, { path: '/deals/%3Aid', params: {} }],
  ['a name of every object', { to: '/:toString', params: {} }, { path: '/%3AtoString', params: {} }],
  ['a path encoded already', { to: '/a%20b/å' }, { path: '/a%20b/%C3%A5', params: {} }],
  ['steps up', { to: '/../../requests/1' }, { path: '/requests/1', params: {} }],
  ['a lone %', { to: '/50%' }, { path: '/50%25', params: {} }],
])('resolvePage() leads to the right place: %s', (_, request, location) => {
  expect(resolvePage(request)).toEqual(location);
});
