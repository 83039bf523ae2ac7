/** Path of a Chromium, or undefined when there is none. */
export function findChromium(): string | undefined;
export const chromiumArgs: readonly string[];
