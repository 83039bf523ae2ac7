/** In characters. A line of a label beside the drawing holds no more. */
export const LINE_LENGTH = 19;
/** A label of more lines would run into the next one. */
const MOST_LINES = 3;

/** Breaks a label into lines at its spaces and after its dashes; null when it does not fit beside the drawing. */
export function breakLabel(label: string): readonly string[] | null {
  const lines: string[] = [];
  for (const part of label.split(/(?<=[-\s])/u)) {
    const last = lines.at(-1);
    if (last !== undefined && (last + part).trimEnd().length <= LINE_LENGTH) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  const fitting = lines.map((line) => line.trim()).filter(Boolean);
  const fits = fitting.length <= MOST_LINES && fitting.every((line) => line.length <= LINE_LENGTH);
  return fits ? fitting : null;
}
