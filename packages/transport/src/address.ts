/**
 * What the address of the page says behind its `#`, and takes it away: who looks over a shoulder, or at the history, does
 * not find it any more. Null when it does not say it.
 */
export function takeFromAddress(name: string): string | null {
  const said = new URLSearchParams(location.hash.slice(1));
  const value = said.get(name);
  if (value === null) return null;
  said.delete(name);
  const rest = said.toString();
  history.replaceState(history.state, '', location.pathname + location.search + (rest && `#${rest}`));
  return value;
}
