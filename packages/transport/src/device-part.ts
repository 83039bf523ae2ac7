/**
 * Everything that keeps something on the device, and sends what was kept: a part that a page loads beside its first
 * view, not for it.
 */
export {Delivery} from './delivery.js';
export {createDeviceStore} from './device-store.js';
