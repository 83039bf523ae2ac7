/** Where bundle-browser-tests.mjs leaves what it makes. */
export const BUNDLED_TESTS = '.browser-tests';
