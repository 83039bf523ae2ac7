import {expect} from 'chai';
import {onReturn} from './on-return.js';

describe('a device that comes back', () => {
  it('does what waits, each time that the connection or the visitor is back, until that is ended', () => {
    let count = 0;
    const end = onReturn(() => (count += 1));
    dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(count).to.equal(2);
    end();
    dispatchEvent(new Event('online'));
    expect(count).to.equal(2);
  });
});
