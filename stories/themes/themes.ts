import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {readStylesheet} from '../../packages/theme-check/dist/read-stylesheet.js';

/** A published house style that Storybook and the tests can wear. */
export interface Theme {
  readonly name: string;
  readonly label: string;
  /** Absent for an example, or a product of several municipalities. */
  readonly municipality?: string;
  /** Where it is published on npm: a devDependency, never a dependency. */
  readonly package: string;
  /** Files in that package, in the order in which a page loads them. */
  readonly css: readonly string[];
  readonly class: string;
  /** Comes beside `class`; absent when the theme has no dark variant. */
  readonly darkClass?: string;
  readonly licence: string;
  /** Whether the licence lets us show it in a Storybook that everybody can see. */
  readonly isPublic: boolean;
  /** A: `--utrecht-*` and its own. B: built on the start theme, with `--basis-*` and `--nl-*`. C: a system of its own. */
  readonly generation: 'A' | 'B' | 'C';
}

export type ColorScheme = 'light' | 'dark';

/** All of them, in the order of the toolbar. */
export const themes = JSON.parse(readFileSync(new URL('themes.json', import.meta.url), 'utf8')) as readonly Theme[];

/** Path of a file in an installed package. */
export function fileIn(packageName: string, file: string): string {
  return fileURLToPath(new URL(`../../node_modules/${packageName}/${file}`, import.meta.url));
}

/** The whole stylesheet of a theme. */
export function sheetOf({package: packageName, css}: Theme): string {
  return css.map((file) => readStylesheet(fileIn(packageName, file))).join('\n');
}

/** One way in which Storybook's toolbar can dress a page. */
export interface Look {
  /** `Utrecht, dark` */
  readonly title: string;
  /** Name of the theme, or `none`. */
  readonly theme: string;
  readonly scheme: ColorScheme;
}

/** Every look: light, and dark where the theme has it; without a theme first. */
export const looks: readonly Look[] = [
  ...looksOf('none', 'Geen thema', true),
  ...themes.flatMap(({name, label, darkClass}) => looksOf(name, label, darkClass !== undefined)),
];

function looksOf(theme: string, label: string, hasDark: boolean): Look[] {
  const schemes: ColorScheme[] = hasDark ? ['light', 'dark'] : ['light'];
  return schemes.map((scheme) => ({title: scheme === 'dark' ? `${label}, dark` : label, theme, scheme}));
}
