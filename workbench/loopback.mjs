const names = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether an address (`http://localhost:4000`) is one of this machine's own; what is no address (`Origin: null`) is not.
 * A page elsewhere can make a browser here send requests: across origins, or under a name of its own that it made point
 * at 127.0.0.1. A module of plain JavaScript, since HubSpot's dev server preloads it too.
 *
 * @param {string} address
 * @returns {boolean}
 */
export function isLoopback(address) {
  return URL.canParse(address) && names.includes(new URL(address).hostname);
}
