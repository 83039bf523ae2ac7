import type {Seat} from '@toegang/domain/session.js';
import {sampleTalkContent} from '@toegang/model/samples';
import type {SessionPoint, SessionPhase} from '@toegang/model';
import {ElementPage} from '../../ui/testing/element-page.js';
import type {PhaseEvent} from '../events.js';
import type {GroupSession} from '../session.js';

/** What a test wants to set on the element; `place` is the seat that the tab had before, `address` what stands behind the `#`. */
export type SessionSettings = Partial<
  Pick<
    GroupSession,
    'contentPack' | 'contentSrc' | 'endpoint' | 'headingLevel' | 'lang' | 'round' | 'seat' | 'session' | 'sessions'
  >
> & {readonly place?: {readonly seat: Seat; readonly key: string}; readonly code?: string; readonly address?: string};

/** A session as somebody meets it in a seat: by roles and names. */
export class SessionPage extends ElementPage<GroupSession> {
  readonly phases: SessionPhase[] = [];
  readonly opened: string[] = [];
  readonly points: Partial<SessionPoint>[] = [];

  constructor(element: GroupSession) {
    super(element);
    element.addEventListener('toegang-phase', ({detail}: PhaseEvent) => void this.phases.push(detail.phase));
    element.addEventListener('toegang-theme-open', ({detail}) => void this.opened.push(detail.theme));
    element.addEventListener('toegang-point-add', ({detail}) => void this.points.push(detail.point));
  }
}

/** Shows a session with the content of the samples unless told otherwise, and waits for its part. */
export async function showSession(
  {place, code, address, ...settings}: SessionSettings = {},
  around: Element = document.body,
): Promise<SessionPage> {
  if (place) history.replaceState({'toegang-gesprek': {...place, id: 'sample'}}, '');
  if (address !== undefined) history.replaceState(null, '', address);
  if (code !== undefined) history.replaceState(null, '', `#code=${code}`);
  const element = document.createElement('toegang-gesprek');
  Object.assign(element, {contentPack: sampleTalkContent, ...settings});
  const page = new SessionPage(element);
  around.append(element);
  await page.settle();
  await page.gone('wordt geladen');
  return page;
}
