/**
 * What brings responses to a collector, and keeps something on the device: a part that a page loads beside its first
 * view, not for it.
 */
export {Delivery} from './delivery.js';
export {createDeviceStore} from './device-store.js';
export {takeTurn} from './turns.js';
