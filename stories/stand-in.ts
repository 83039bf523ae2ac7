/** Puts something in the place of what a browser has; what it gives puts it back. */
export function standIn(owner: object, values: Readonly<Record<string, unknown>>): () => void {
  const kept = Object.keys(values).map((name) => [name, Object.getOwnPropertyDescriptor(owner, name)] as const);
  for (const [name, value] of Object.entries(values))
    Reflect.defineProperty(owner, name, {value, configurable: true, writable: true});
  return () => {
    for (const [name, descriptor] of kept) {
      if (descriptor) Reflect.defineProperty(owner, name, descriptor);
      else Reflect.deleteProperty(owner, name);
    }
  };
}
