import type {Session} from '@toegang/model';

/**
 * Where a telephone comes in: the page that the host names with `join-href`, or else this one, with the code behind its
 * `#`. Null while there is no code.
 */
export function joinHrefOf(host: Element, {joinCode}: Session): string | null {
  if (joinCode === undefined) return null;
  const said = host.getAttribute('join-href');
  const page = new URL(said !== null && URL.canParse(said, location.href) ? said : location.href, location.href);
  page.hash = `code=${joinCode}`;
  return page.href;
}
