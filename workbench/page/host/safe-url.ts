/** An address an extension gave, after it was found to be a web address. */
export interface SafeUrl {
  readonly href: string;
  /** On another origin than the page: opens in a new tab. */
  readonly external: boolean;
}

/**
 * Admits http, https and addresses relative to the page; anything else (`javascript:`, `data:`, no address at all) is null
 * and must not become a link.
 */
export function safeUrl(address: unknown, pageAddress: string): SafeUrl | null {
  if (typeof address !== 'string' || address.trim() === '' || !URL.canParse(address, pageAddress))
    return null;
  const url = new URL(address, pageAddress);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  return { href: url.href, external: url.origin !== new URL(pageAddress).origin };
}

const loopbackHosts = ['localhost', '127.0.0.1', '[::1]'];

/** Whether the page may load this by itself, as an image or a frame does: nothing in the workbench calls out of the machine. */
export function staysOnThisMachine(url: SafeUrl): boolean {
  return !url.external || loopbackHosts.includes(new URL(url.href).hostname);
}

/** What relative addresses are relative to; outside a browser, where nothing is clicked, any will do. */
export const pageAddress = (): string =>
  typeof document === 'undefined' ? 'http://localhost/' : document.baseURI;
