import type {IncomingMessage} from 'node:http';
import {isIPv6} from 'node:net';

/**
 * Where a request comes from, to count how fast it sends; kept nowhere else. `trustedProxies` is how many
 * proxies of our own stand in front: each of them adds the address it saw at the end of `X-Forwarded-For`.
 */
export function findClientAddress(incoming: IncomingMessage | undefined, trustedProxies: number): string {
  const forwarded = trustedProxies > 0 ? findForwarded(incoming, trustedProxies) : undefined;
  return toNetwork(forwarded || incoming?.socket.remoteAddress || 'unknown');
}

function findForwarded(incoming: IncomingMessage | undefined, trustedProxies: number): string | undefined {
  const header = incoming?.headers['x-forwarded-for'];
  return String(header ?? '')
    .split(',')
    .at(-trustedProxies)
    ?.trim()
    .slice(0, 64);
}

/** A household has a whole network of IPv6 addresses, so the first half of one stands for all. */
function toNetwork(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - first.length - last.length;
  return [...first, ...Array<string>(zeros).fill('0'), ...last].slice(0, 4).join(':');
}
