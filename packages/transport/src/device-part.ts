/**
 * Everything that a scan does not need for its first view: keeping something on the device, sending what was kept, and
 * reading results. A page loads it beside that view.
 */
export {Delivery} from './delivery.js';
export {createDeviceStore} from './device-store.js';
export {fetchResults} from './http-client.js';
