/** Takes the visitor's choice of a language back: a new page. */
export function forgetLanguage(): void {
  Reflect.deleteProperty(globalThis, Symbol.for('@toegang/language-choice/1'));
}
