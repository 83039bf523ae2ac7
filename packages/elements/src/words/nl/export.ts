import type {ExportWords} from '../export.js';
import {day} from './format.js';
import {dutchResultsWords} from './results.js';

/** The buttons with which results are taken along, in Dutch, language level B1. */
export const dutchExportWords: ExportWords = {
  ...dutchResultsWords,
  takeAlong: 'Neem de uitkomsten mee',
  takeAlongHint: 'Om af te drukken, te bespreken of zelf verder mee te werken.',
  formats: {
    print: 'Druk af of bewaar als PDF',
    docx: 'Bewaar als Word-verslag',
    xlsx: 'Bewaar voor Excel',
    csv: 'Bewaar als CSV',
    json: 'Bewaar als JSON',
  },
  savePicture: 'Bewaar als plaatje:',
  picture: (name) => `Bewaar als plaatje: ${name}`,
  pictures: {radar: 'uitkomsten per uitgangspunt', priorities: 'verbeterpunten'},
  pictureFormats: {png: 'PNG', svg: 'SVG'},
  making: 'Het bestand wordt gemaakt …',
  made: (file) => `Klaar: ${file} staat bij uw downloads.`,
  notMade: 'Het bestand kon niet gemaakt worden. Probeer het nog een keer.',
  foot: (round, date) => `Ronde ${round}, stand van ${day(date)}`,
  page: (page, pages) => `bladzijde ${page} van ${pages}`,
};
