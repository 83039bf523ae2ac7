import assert from 'node:assert/strict';
import type {IncomingMessage} from 'node:http';
import {test} from 'node:test';
import {findClientAddress} from './client-address.js';

function from(remoteAddress: string | undefined, forwarded?: string): IncomingMessage {
  const headers = forwarded === undefined ? {} : {'x-forwarded-for': forwarded};
  return {socket: {remoteAddress}, headers} as unknown as IncomingMessage;
}

test('without a proxy of ours the address is that of the connection, whatever the sender says', () => {
  assert.equal(findClientAddress(from('192.0.2.1', '203.0.113.9'), 0), '192.0.2.1');
});

test('behind proxies of ours it is the one that the first of them saw', () => {
  const forwarded = '10.6.6.6, 203.0.113.9, 198.51.100.2';
  assert.equal(findClientAddress(from('192.0.2.1', forwarded), 1), '198.51.100.2');
  assert.equal(findClientAddress(from('192.0.2.1', forwarded), 2), '203.0.113.9');
});

test('a header with fewer addresses than proxies counts as none', () => {
  for (const forwarded of [undefined, '', ' ']) {
    assert.equal(findClientAddress(from('192.0.2.1', forwarded), 1), '192.0.2.1');
  }
  assert.equal(findClientAddress(from('192.0.2.1', '203.0.113.9'), 2), '192.0.2.1');
});

test('the addresses of one IPv6 network count as one', () => {
  const addresses = ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::9', '2001:db8:1:2:ffff::'];
  assert.deepEqual(new Set(addresses.map((address) => findClientAddress(from(address), 0))), new Set(['2001:db8:1:2']));
  assert.equal(findClientAddress(from('::1'), 0), '0:0:0:0');
  assert.equal(findClientAddress(from('::ffff:192.0.2.1'), 0), '::ffff:192.0.2.1');
});

test('a request without a connection has an address, too', () => {
  assert.equal(findClientAddress(undefined, 1), 'unknown');
  assert.equal(findClientAddress(from(undefined), 0), 'unknown');
});
