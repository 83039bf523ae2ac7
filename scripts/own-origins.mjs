// Each test file on an origin of its own, so that none finds what another keeps on the device.

/** A launcher of @web/test-runner that opens each test file at `<its session>.localhost`, which is this machine too. */
export function withOwnOrigins(launcher) {
  const startSession = launcher.startSession.bind(launcher);
  launcher.startSession = (id, address) => {
    const url = new URL(address);
    url.hostname = `${id}.localhost`;
    return startSession(id, url.href);
  };
  const getBrowserUrl = launcher.getBrowserUrl?.bind(launcher);
  launcher.getBrowserUrl = async (id) => {
    const url = await getBrowserUrl?.(id);
    return url?.replace(new RegExp(`//${id}\\.localhost`, 'i'), '//localhost');
  };
  return launcher;
}
