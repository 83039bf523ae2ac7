// A page of its own for each test file, because a tab keeps fifty entries of history: in one that all files shared,
// Chromium went Back to the empty page between two of them.

/** The launcher for Chromium of @web/test-runner, which closes each page after use instead of keeping it. */
export function withFreshPages(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const result = await stopSession(id);
    await Promise.all(launcher.inactivePages.splice(0).map(({puppeteerPage}) => puppeteerPage.close()));
    return result;
  };
  return launcher;
}
