import type {StorybookConfig} from '@storybook/web-components-vite';
import {themesPlugin} from './themes-plugin.js';

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {name: '@storybook/web-components-vite', options: {}},
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: (vite) => ({...vite, plugins: [...(vite.plugins ?? []), themesPlugin()]}),
};

export default config;
