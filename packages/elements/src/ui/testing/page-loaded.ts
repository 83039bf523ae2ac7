/** Waits until the page is there, as it is for a visitor: an entry of the history made before that takes its place. */
export async function pageLoaded(): Promise<void> {
  while (document.readyState !== 'complete') await new Promise((done) => setTimeout(done));
}
