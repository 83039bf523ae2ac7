/**
 * Everything that speaks with a collector for a scan, or keeps something on the device: a part that a page loads beside
 * its first view, not for it.
 */
export {createCollectorTransport} from './collector-transport.js';
export {createDeviceStore} from './device-store.js';
