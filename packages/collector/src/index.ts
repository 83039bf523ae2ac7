export {BASE_PATH, createApp, type AppOptions} from './app.js';
export {createCollector, type Collector, type CollectorOptions} from './collector.js';
export {readEnvironment, type Settings} from './environment.js';
export type {RateLimit} from './http/rate-limit.js';
export type {Outcome, Refusal} from './rounds/outcome.js';
export type {Taken} from './rounds/take-response.js';
export type {Listening} from './server.js';
