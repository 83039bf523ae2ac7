import type {LitElement} from 'lit';

/**
 * Tells the styles of an element how much room there is, in letters: a rule before all that it draws has the class
 * `narrow` below 36 and `wide` from 46, and `--_room` is a hundredth of it. The rule has no height, because what is drawn
 * changes its own when it hears that.
 *
 * Not a container query, because in WebKit a new slot makes the tree of its element anew, and what is around a container
 * is then laid out without what is in it: the page becomes short, and a visitor who had scrolled is thrown to its top.
 */
export function measureRoom(element: LitElement): void {
  const waiting = {
    hostUpdated(): void {
      const {renderRoot} = element;
      const frame = renderRoot.firstElementChild as HTMLElement | null;
      if (frame === null) return;
      element.removeController(waiting);
      const rule = document.createElement('div');
      renderRoot.prepend(rule);
      const tell = (): void => {
        const room = rule.clientWidth;
        const letters = room / Number.parseFloat(getComputedStyle(frame).fontSize);
        frame.style.setProperty('--_room', `${room / 100}px`);
        rule.className = letters < 36 ? 'narrow' : letters < 46 ? '' : 'wide';
      };
      tell();
      // in a frame of its own: what becomes higher may bring a scroll bar, which takes some of the room
      new ResizeObserver(() => requestAnimationFrame(tell)).observe(rule);
    },
  };
  element.addController(waiting);
}
