/** What the address of the page says behind its `#`: `#audience=resident`. Null when it does not say it. */
export function readFromAddress(name: string): string | null {
  return new URLSearchParams(location.hash.slice(1)).get(name);
}

/** The same, and takes it away: who looks over a shoulder, or at the history, does not find it any more. */
export function takeFromAddress(name: string): string | null {
  const said = new URLSearchParams(location.hash.slice(1));
  const value = said.get(name);
  if (value === null) return null;
  said.delete(name);
  const rest = said.toString();
  history.replaceState(history.state, '', location.pathname + location.search + (rest && `#${rest}`));
  return value;
}
