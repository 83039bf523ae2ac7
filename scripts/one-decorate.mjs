// TypeScript puts the same helper for decorators in each module that has some; a page needs it once.
const HELPER = /^var __decorate = \(this && this\.__decorate\) \|\| function [\s\S]*?^};$/m;
const ID = '\0decorate';

/** What the helper of TypeScript does with decorators of classes, properties and accessors of the legacy kind. */
const DECORATE = `export function decorate(decorators, target, key, given) {
  let found = given === null ? Object.getOwnPropertyDescriptor(target, key) : given;
  for (const each of decorators.reverse()) found = each(target, key, found) ?? found;
  if (found) Object.defineProperty(target, key, found);
}`;

/** Takes the helper from one place. */
export function oneDecorate() {
  return {
    name: 'one-decorate',
    resolveId: (id) => (id === ID ? id : null),
    load: (id) => (id === ID ? DECORATE : null),
    transform: (code) =>
      HELPER.test(code)
        ? {code: code.replace(HELPER, `import {decorate as __decorate} from '${ID}';`), map: null}
        : null,
  };
}
