/** Whom a link is for; `code` lets somebody in once. */
export interface Invited {
  readonly round: string;
  readonly audience: string;
  readonly code?: string;
}

/**
 * The address with which somebody begins the scan. `{round}` in the address of the page stands for the id of the round.
 * What is for the scan alone stands behind `#`, which browsers do not send. Null when the address is none.
 */
export function invitationLink(page: string, base: string, {round, audience, code}: Invited): string | null {
  const address = page.trim().replaceAll('{round}', encodeURIComponent(round));
  if (address === '' || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol)) return null;
  url.hash = new URLSearchParams({audience, ...(code && {code})}).toString();
  return url.href;
}
