import assert from 'node:assert/strict';
import {test} from 'node:test';
import {invitationLink} from './invitation-link.js';

const base = 'https://www.voorbeeldstad.example/beheer.html';

test('a link leads to the page with the scan, and says behind # whom it is for', () => {
  assert.equal(
    invitationLink('/scan.html', base, {round: 'r', audience: 'resident'}),
    'https://www.voorbeeldstad.example/scan.html#audience=resident',
  );
  assert.equal(
    invitationLink('https://elders.example/scan?x=1', base, {round: 'r', audience: 'staff', code: 'ABCD-EFGH'}),
    'https://elders.example/scan?x=1#audience=staff&code=ABCD-EFGH',
  );
});

test('the page may be told which round', () => {
  assert.equal(
    invitationLink('/scan.html?round={round}', base, {round: 'a&b', audience: 'resident'}),
    'https://www.voorbeeldstad.example/scan.html?round=a%26b#audience=resident',
  );
});

test('what is no address of a page makes no link', () => {
  for (const page of ['', '  ', 'https://', 'javascript:alert(1)', 'data:text/html,x']) {
    assert.equal(invitationLink(page, base, {round: 'r', audience: 'resident'}), null, page);
  }
});
