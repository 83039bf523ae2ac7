/** A line of text on screen. */
interface Line {
  readonly text: string;
  readonly node: Node;
  readonly place: Element;
  readonly box: DOMRect;
}

/** In px; boxes of lines touch, and letters lean over their edge. */
const TOLERANCE = 3;

/** Each line of text of an element that is cut off, sticks out, or stands on another; empty when all can be read. */
export function findCutText(host: Element): readonly string[] {
  const lines = [...slottedLines(host), ...drawnLines(host)];
  const room = host.getBoundingClientRect();
  const outside = lines.filter(({box, place}) =>
    [room, ...boxesAround(place)].some((around) => sticksOut(box, around)),
  );
  const covered = lines.filter((line, index) => lines.slice(index + 1).some((other) => overlap(line, other)));
  return [...outside.map(({text}) => `cut: ${text}`), ...covered.map(({text}) => `covered: ${text}`)];
}

/** The text spacing that everybody may ask for. Source: WCAG 2.2, 1.4.12. */
const SPACING = new CSSStyleSheet();
SPACING.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`);

/** As a tool does that reaches into shadow roots; what it gives takes the spacing away. */
export function spaceText(host: Element): () => void {
  const roots = [document, ...(host.shadowRoot ? [host.shadowRoot] : [])];
  for (const {adoptedStyleSheets} of roots) adoptedStyleSheets.push(SPACING);
  return () => {
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== SPACING);
  };
}

/** The headers of a table that was laid out as blocks are for screen readers alone; each cell repeats its own. */
function slottedLines(host: Element): readonly Line[] {
  return [...host.children].flatMap((node) => {
    const place = node.assignedSlot?.parentElement;
    return place?.checkVisibility() === true && place.closest('thead')?.clientHeight !== 1 ? linesOf(node, place) : [];
  });
}

/** The names of axes: the other words of a drawing lie on purpose on its lines. */
function drawnLines({shadowRoot}: Element): readonly Line[] {
  const labels = [...(shadowRoot?.querySelectorAll('.label') ?? [])];
  return labels.filter((label) => label.checkVisibility()).flatMap((label) => linesOf(label, label));
}

function linesOf(node: Node, place: Element): readonly Line[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  const text = node.textContent?.trim() ?? '';
  const boxes = [...range.getClientRects()].filter(({width, height}) => width > 0 && height > 0);
  return boxes.map((box) => ({text, node, place, box}));
}

/** Boxes that a text has to stay in: those that cut it off, and those that it is the name of. */
function boxesAround(place: Element): readonly DOMRect[] {
  const found: DOMRect[] = [];
  for (let element: Element | null = place; element !== null; element = element.parentElement) {
    const cuts: boolean = !(element instanceof SVGElement) && getComputedStyle(element).overflow !== 'visible';
    if (cuts || element.matches('button, .option, .notice, .error-summary, td, th')) {
      found.push(element.getBoundingClientRect());
    }
  }
  return found;
}

function sticksOut(box: DOMRect, around: DOMRect): boolean {
  return (
    box.left < around.left - TOLERANCE ||
    box.right > around.right + TOLERANCE ||
    box.top < around.top - TOLERANCE ||
    box.bottom > around.bottom + TOLERANCE
  );
}

function overlap(one: Line, other: Line): boolean {
  if (one.node === other.node) return false;
  const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
  const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
  return width > TOLERANCE && height > TOLERANCE;
}
