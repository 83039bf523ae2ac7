import {waitFor} from 'storybook/test';

/** What a visitor may press or write in. */
const CONTROLS = 'button, input, textarea, summary, a';

/** A busy machine takes its time. */
const PATIENCE = {timeout: 5000};

/** The element of a story, and what stands on it: the hands of a visitor for `play` functions. */
export class Hands {
  readonly #root: ShadowRoot;

  constructor(canvas: HTMLElement, tag: string) {
    const root = canvas.querySelector(tag)?.shadowRoot;
    if (!root) throw new Error(`There is no ${tag} in this story.`);
    this.#root = root;
  }

  /** Presses the control whose name begins so, as soon as it is there; inside the group of that name when given. */
  async press(name: string, group?: string): Promise<void> {
    (await this.#find(name, group)).click();
  }

  /** Writes in the field whose name begins so. */
  async write(name: string, text: string): Promise<void> {
    const field = await this.#find(name);
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement))
      throw new Error(`${name}: no field`);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }

  /** Chooses a file in the field whose name begins so. */
  async choose(name: string, file: File): Promise<void> {
    const field = await this.#find(name);
    if (!(field instanceof HTMLInputElement)) throw new Error(`${name}: no field`);
    const files = new DataTransfer();
    files.items.add(file);
    field.files = files.files;
    field.dispatchEvent(new Event('change', {bubbles: true}));
  }

  /** Waits until this text is on the element. */
  async read(text: string): Promise<void> {
    await waitFor(() => {
      if (!this.#text.includes(text)) throw new Error(`“${text}” is not there; there is: ${this.#text}`);
    }, PATIENCE);
  }

  get #text(): string {
    return clean(this.#root.querySelector('.toegang'));
  }

  async #find(name: string, group?: string): Promise<HTMLElement> {
    return waitFor(() => {
      const legend = [...this.#root.querySelectorAll('legend')].find((candidate) => clean(candidate) === group);
      const scope = group === undefined ? this.#root : legend?.parentElement;
      const controls = [...(scope?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])];
      const found = controls.find((control) => nameOf(control).startsWith(name));
      if (!found) throw new Error(`There is no “${name}” among: ${controls.map(nameOf).join(', ')}`);
      return found;
    }, PATIENCE);
  }
}

/** What a story does that is looked at as soon as this text is on its element. */
export const reads = (
  tag: string,
  text: string,
): {readonly play: (story: {canvasElement: HTMLElement}) => Promise<void>} => ({
  play: ({canvasElement}) => new Hands(canvasElement, tag).read(text),
});

function nameOf(control: HTMLElement): string {
  const labels = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control.labels : null;
  return clean(labels?.[0] ?? control);
}

function clean(element: Element | null): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
