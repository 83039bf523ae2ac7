/** In characters. A line of a label beside the drawing holds no more. */
export const LINE_LENGTH = 19;
/** A label of more lines would run into the next one. */
const MOST_LINES = 3;

/**
 * Breaks a label into as few lines as can be, and those as even as can be, at its spaces and after its dashes; null
 * when it does not fit beside the drawing.
 */
export function breakLabel(label: string): readonly string[] | null {
  let lines = fillLines(label, LINE_LENGTH);
  if (lines.length > MOST_LINES || widthOf(lines) > LINE_LENGTH) return null;
  for (let width = widthOf(lines); width > 0; width -= 1) {
    const narrower = fillLines(label, width);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}

/** Puts as many words on each line as fit; a longer word has a line of its own. */
function fillLines(label: string, length: number): readonly string[] {
  const lines: string[] = [];
  for (const part of label.split(/(?<=[-\s])/u)) {
    const longer = (lines.at(-1) ?? '') + part;
    if (lines.length > 0 && longer.trimEnd().length <= length) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.map((line) => line.trim());
}

function widthOf(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => line.length));
}
