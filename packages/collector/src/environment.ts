import type {CollectorOptions} from './collector.js';

/** What the environment says of how to run: options of the collector, and where it listens. */
export interface Settings extends CollectorOptions {
  readonly port: number;
  readonly host: string;
}

/** Reads the environment. Throws a sentence for whoever set a variable wrongly. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Settings {
  return {
    port: readWhole('PORT', env['PORT'] || '8080', 65_535),
    host: env['HOST'] || '127.0.0.1',
    dataFolder: env['TOEGANG_DATA'] || '.data',
    trustedProxies: readWhole('TOEGANG_TRUST_PROXY', env['TOEGANG_TRUST_PROXY'] || '0', 10),
    ...(env['DATABASE_URL'] && {databaseUrl: env['DATABASE_URL']}),
    ...(env['TOEGANG_ADMIN_TOKEN'] && {adminToken: env['TOEGANG_ADMIN_TOKEN']}),
    ...(env['TOEGANG_PAGES'] && {pages: [env['TOEGANG_PAGES']]}),
  };
}

function readWhole(name: string, text: string, maximum: number): number {
  if (/^\d+$/.test(text) && Number(text) <= maximum) return Number(text);
  throw new Error(`${name} should be a whole number from 0 to ${maximum}; it is "${text}".`);
}
