/** All elements at once: what `dist/toegang.js` is made of. */
import './context/toegang-omgeving.js';
import './radar/toegang-radar.js';
import './scan/toegang-scan.js';
