import themeMap from '@toegang/elements/theme-map.json' with {type: 'json'};
import type {Preview} from '@storybook/web-components-vite';
import {themes} from 'virtual:themes';

/** The two choices in the toolbar. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  theme: {
    description: 'House style',
    toolbar: {
      icon: 'paintbrush',
      items: [{value: 'none', title: 'Geen thema'}, ...themes.map(({name, label}) => ({value: name, title: label}))],
      dynamicTitle: true,
    },
  },
  colorScheme: {
    description: 'Light or dark, where the house style has both',
    toolbar: {
      icon: 'mirror',
      items: [
        {value: 'light', title: 'Licht'},
        {value: 'dark', title: 'Donker'},
      ],
      dynamicTitle: true,
    },
  },
};

/** What `globalTypes` begin with. */
export const initialGlobals = {theme: 'none', colorScheme: 'light'};

/** Loads the theme of the toolbar, and dresses the page in it as a municipality would: by a class on `<html>`. */
export async function wearTheme({globals}: {globals: Record<string, unknown>}): Promise<void> {
  const theme = themes.find(({name}) => name === globals['theme']);
  await theme?.load();
  const isDark = globals['colorScheme'] === 'dark' && theme?.darkClass !== null;
  const root = document.documentElement;
  for (const {lightClass, darkClass} of themes) root.classList.remove(lightClass, darkClass ?? lightClass);
  if (theme) root.classList.add(theme.lightClass, (isDark && theme.darkClass) || theme.lightClass);
  root.style.colorScheme = isDark ? 'dark' : 'light';
  root.style.backgroundColor = surface;
}

/** The surface of a page is that of our elements: the chain of the map. */
const surface = ((): string => {
  const part = themeMap.parts.find(({name}) => name === 'background-color');
  const chain = [`${themeMap.prefix}-background-color`, ...(part?.tokens ?? [])];
  return chain.reduceRight((rest, token) => `var(--${token}, ${rest})`, part?.fallback ?? 'Canvas');
})();
