import {fileURLToPath} from 'node:url';
import {storybookTest} from '@storybook/addon-vitest/vitest-plugin';
import {playwright} from '@vitest/browser-playwright';
import {defineConfig} from 'vitest/config';
import {chromiumArgs, findChromium} from '../scripts/browsers.mjs';

const lit = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context'];
const executablePath = findChromium();

export default defineConfig({
  test: {
    reporters: ['default', fileURLToPath(new URL('count-stories.ts', import.meta.url))],
    projects: [
      {
        plugins: [storybookTest({configDir: fileURLToPath(new URL('.', import.meta.url)), storybookScript: 'true'})],
        resolve: {dedupe: lit},
        optimizeDeps: {exclude: lit}, // bundled twice, Lit warns of two versions
        test: {
          name: 'stories',
          isolate: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{browser: 'chromium'}],
            provider: playwright({launchOptions: {...(executablePath && {executablePath}), args: chromiumArgs}}),
          },
        },
      },
    ],
  },
});
