export default {
  extends: ['stylelint-config-standard'],
  plugins: ['stylelint-use-logical', 'stylelint-declaration-strict-value'],
  overrides: [{files: ['**/*.styles.ts', '**/theme/*.ts'], customSyntax: 'postcss-lit'}],
  rules: {
    'csstools/use-logical': 'always',
    // colours and fonts come from tokens; system colours are the last resort of the theme alone
    'scale-unlimited/declaration-strict-value': [
      ['/color$/', 'fill', 'stroke', 'font-family', 'font-size'],
      {ignoreValues: ['inherit', 'currentcolor', 'transparent', 'none', '/^[A-Z][A-Za-z]+$/', '/em$/', '/%$/']},
    ],
    'custom-property-pattern': [
      '^_?(toegang|utrecht|nl|basis|ams)?[a-z0-9-]+$',
      {message: 'kebab-case; private ones begin with --_'},
    ],
    // one selector a line is not what a reader of a small sheet needs
    'rule-empty-line-before': null,
    'declaration-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'comment-empty-line-before': null,
    'value-keyword-case': ['lower', {ignoreKeywords: ['/^[A-Z][A-Za-z]+$/']}],
    'no-descending-specificity': null,
  },
};
