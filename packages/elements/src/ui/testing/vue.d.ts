/** Vue's own build for browsers, which a page loads without a bundler. */
declare module 'vue/dist/vue.runtime.esm-browser.prod.js' {
  export * from 'vue';
}
