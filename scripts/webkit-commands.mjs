// The commands of engine-commands.mjs in WebKitGTK, by WebDriver alone.

/** WebDriver's characters for keys that have a name. */
const codes = {
  ...{Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Meta: '\uE03D', Tab: '\uE004', Enter: '\uE007'},
  ...{Escape: '\uE00C', Backspace: '\uE003', Delete: '\uE017', PageUp: '\uE00E', PageDown: '\uE00F'},
  ...{End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015'},
};

export const webKitCommands = {
  chord: (driver, keys) => press(driver, [keys]),
  type: (driver, text) =>
    press(
      driver,
      Array.from(text, (character) => [character]),
    ),
  media: () => ({cannot: 'WebKitGTK imitates no media'}),
  async viewport(driver, wanted) {
    const before = await measure(driver);
    const after = await resizeWindow(driver, wanted);
    if (after.width === wanted.width && after.height === wanted.height) return true;
    await resizeWindow(driver, before);
    return {cannot: `WebKitGTK makes its window no smaller than ${after.width} by ${after.height}`};
  },
  async names(driver, {host, selector, role}) {
    const script = 'return [...document.querySelector(arguments[0]).shadowRoot.querySelectorAll(arguments[1])]';
    const names = [];
    for (const element of await driver.executeScript(script, [host, selector])) {
      const [id] = Object.values(element);
      const hasRole = (await driver.getElementComputedRole(id)) === role;
      names.push(hasRole ? await driver.getElementComputedLabel(id) : null);
    }
    return names;
  },
};

/** WebDriver sizes a window with its bars; wanted is what is inside. Gives the size that it became. */
export async function resizeWindow(driver, wanted) {
  const outer = await driver.getWindowRect();
  const inner = await measure(driver);
  const width = wanted.width + outer.width - inner.width;
  const height = wanted.height + outer.height - inner.height;
  await driver.setWindowRect(null, null, width, height);
  return measure(driver);
}

function measure(driver) {
  return driver.executeScript('return {width: innerWidth, height: innerHeight}', []);
}

/** Chords one after another; the keys of one go down together. */
async function press(driver, chords) {
  const actions = chords.flatMap((keys) => {
    const values = keys.map((key) => codes[key] ?? key);
    const down = values.map((value) => ({type: 'keyDown', value}));
    return [...down, ...values.toReversed().map((value) => ({type: 'keyUp', value}))];
  });
  await driver.performActions([{type: 'key', id: 'keyboard', actions}]);
  return true;
}
