export type {Failure, Fetched, Submission, SubmissionListener, Transport} from './transport.js';
