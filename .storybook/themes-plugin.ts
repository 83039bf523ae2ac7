import type {Plugin} from 'vite';
import {themes, type Theme} from '../stories/themes/themes.ts';

const ID = 'virtual:themes';

/** Gives `virtual:themes`: the themes of the toolbar, each with a stylesheet that is loaded when it is worn. */
export function themesPlugin(): Plugin {
  return {
    name: 'toegang-themes',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load: (id) => (id === `\0${ID}` ? writeModule(themes.filter(isAllowed)) : null),
  };
}

/** A Storybook that everybody can see shows only what is under an open licence. */
function isAllowed({isPublic}: Theme): boolean {
  return isPublic || process.env['TOEGANG_PUBLIC'] !== '1';
}

function writeModule(shown: readonly Theme[]): string {
  const entries = shown.map((theme) => {
    const {name, label, class: light, darkClass = null, package: packageName, css} = theme;
    const imports = css.map((file) => `import(${JSON.stringify(`${packageName}/${file}`)})`);
    const facts = JSON.stringify({name, label, lightClass: light, darkClass});
    return `{...${facts}, load: () => Promise.all([${imports.join(', ')}])}`;
  });
  return `export const themes = [${entries.join(',\n')}];`;
}
