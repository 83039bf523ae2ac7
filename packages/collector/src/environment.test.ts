import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readEnvironment} from './environment.js';

test('without any setting it answers this machine only, on port 8080, and keeps its answers in .data', () => {
  assert.deepEqual(readEnvironment({}), {port: 8080, host: '127.0.0.1', dataFolder: '.data', trustedProxies: 0});
});

test('every setting can be changed; an empty one counts as none', () => {
  const settings = readEnvironment({
    PORT: '80',
    HOST: '0.0.0.0',
    TOEGANG_DATA: '/data',
    TOEGANG_TRUST_PROXY: '1',
    TOEGANG_ADMIN_TOKEN: 'secret',
    TOEGANG_PAGES: '/pages',
    DATABASE_URL: '',
  });
  assert.deepEqual(settings, {
    port: 80,
    host: '0.0.0.0',
    dataFolder: '/data',
    trustedProxies: 1,
    adminToken: 'secret',
    pages: ['/pages'],
  });
});

test('a wrong number is refused in words', () => {
  assert.throws(
    () => readEnvironment({PORT: '80a'}),
    /^Error: PORT should be a whole number from 0 to 65535; it is "80a"/,
  );
  assert.throws(() => readEnvironment({PORT: '65536'}), /PORT/);
  assert.throws(() => readEnvironment({TOEGANG_TRUST_PROXY: 'true'}), /TOEGANG_TRUST_PROXY/);
});
