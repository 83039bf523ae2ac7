import {API_VERSION} from '../http/headers.js';
import {paths} from './paths.js';
import {schemas} from './schemas.js';

/** What this collector answers, for software and for people: OpenAPI 3.1. */
export const openApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'toegang: verzamelaar',
    version: API_VERSION,
    description:
      'Keeps the answers to a scan of access to care and support, and publishes the results without giving ' +
      'anybody away. Single responses never leave over HTTP; what somebody wrote is published only after a coordinator approved it.',
    license: {name: 'EUPL-1.2', identifier: 'EUPL-1.2'},
  },
  servers: [{url: '/api/v1'}],
  paths,
  components: {
    schemas,
    securitySchemes: {
      invitation: {type: 'http', scheme: 'bearer', description: 'A code that works once, from a letter: `K7QF-3M2P`.'},
      session: {type: 'http', scheme: 'bearer', description: 'A key of a seat in a session.'},
      plan: {type: 'http', scheme: 'bearer', description: 'A key of a plan: to view, to edit or to manage it.'},
      coordinator: {type: 'http', scheme: 'bearer', description: 'The key of the coordinator of the municipality.'},
    },
  },
} as const;
