import type { AppPageLocation, PageRequest } from '../../host';

/**
 * Where a request for one of the app's pages leads: `:name` in its path stands for the param of that name, as in HubSpot, and
 * the params left over become the query. A name without a param stays as it is, which no page answers to.
 * @example resolvePage({ to: '/deals/:id', params: { id: '7', tab: 'gaps' } }) // { path: '/deals/7', params: { tab: 'gaps' } }
 */
export function resolvePage({ to, params = {} }: PageRequest): AppPageLocation {
  const used = new Set<string>();
  const segments = to.split('/').map((segment) => {
    const name = segment.startsWith(':') ? segment.slice(1) : '';
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return segment;
    used.add(name);
    return encodeURIComponent(value);
  });
  const rest = Object.entries(params).filter(([name]) => !used.has(name));
  return { path: pagePath(segments.join('/')), params: Object.fromEntries(rest) };
}

/**
 * A path in the app's pages in the one form it has in the address: a slash before each part and none at the end, encoded.
 * Parts that a browser would take for steps up and down (`..`, `.`) are left out.
 */
export function pagePath(path: string): string {
  const segments = path
    .split('/')
    .map(decode)
    .filter((segment) => !['', '.', '..'].includes(segment));
  return `/${segments.map(encodeURIComponent).join('/')}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % in a hand-typed address
  }
}
