import type {ReportStartWords} from '../report.js';
import {dutchResultsWords} from './results.js';

/** What the report says in Dutch while it is on its way, language level B1. */
export const dutchReportWords: ReportStartWords = {...dutchResultsWords, title: 'Uitkomsten van de scan'};
