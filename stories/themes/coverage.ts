import {globSync} from 'node:fs';
import {basename} from 'node:path';
import type {PartReport} from '../../packages/theme-check/dist/check-scheme.js';
import {checkTheme} from '../../packages/theme-check/dist/check-theme.js';
import {readThemeMap} from '../../packages/theme-check/dist/command.js';
import {readTokenFiles} from './token-files.ts';
import {fileIn, sheetOf, themes} from './themes.ts';

/** A theme in one colour scheme, read by the map alone. */
export interface ReadTheme {
  readonly name: string;
  /** Of the ten that are also rendered. */
  readonly isRendered: boolean;
  readonly parts: readonly PartReport[];
}

/** How many themes give a part something. */
export interface Coverage {
  readonly part: string;
  /** A value that a browser can read. */
  readonly valid: number;
  readonly broken: number;
  /** Valid, but with too little contrast. */
  readonly faint: number;
}

const CONDUCTION = '@conduction/theme';

/** All themes that are installed: the rendered ones, their dark variants, and the municipal token files. */
export function readThemes(): ReadTheme[] {
  return [...readRendered(), ...readMunicipal()];
}

/** For each part of the map, in its order. */
export function countCoverage(read: readonly ReadTheme[]): Coverage[] {
  return readThemeMap().parts.map(({name}) => {
    const reports = read.flatMap(({parts}) => parts.filter((part) => part.name === name));
    const count = (status: PartReport['status']): number => reports.filter((part) => part.status === status).length;
    // a broken link before a valid one is a fault of the theme, but the part has what it needs
    const valid = reports.filter(({token, broken}) => token !== null && !broken.some((one) => one.token === token));
    return {part: name, valid: valid.length, broken: count('invalid'), faint: count('faint')};
  });
}

function readRendered(): ReadTheme[] {
  return themes.flatMap((theme) => {
    const classes = [theme.class, ...(theme.darkClass === undefined ? [] : [theme.darkClass])];
    const sheet = sheetOf(theme);
    return classes.map((name, index) => ({
      name: index === 0 ? theme.label : `${theme.label}, dark`,
      isRendered: true,
      parts: checkTheme(sheet, readThemeMap(), `.${name}`).schemes[0]?.parts ?? [],
    }));
  });
}

/** Rotterdam's only adds to the package that is among the rendered ones. */
function isWhole(folder: string): boolean {
  return globSync('src/brand/**/*.tokens.json', {cwd: folder}).length > 0;
}

function readMunicipal(): ReadTheme[] {
  const folders = globSync(fileIn(CONDUCTION, 'municipalities/*-design-tokens')).filter(isWhole).sort();
  return folders.map((folder) => {
    const name = basename(folder).replace(/-design-tokens$/, '');
    const sheet = readTokenFiles(`${folder}/src`, `.${name}-theme`);
    const parts = checkTheme(sheet, readThemeMap()).schemes[0]?.parts ?? [];
    return {name, isRendered: false, parts};
  });
}
