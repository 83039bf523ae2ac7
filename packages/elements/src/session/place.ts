import type {KnownSession} from '@toegang/transport';
import type {SessionFormat} from '@toegang/model';
import type {SessionView} from './view.js';

/** What the format says of where the session is: its title and what each seat does; of the step, inside a theme. */
export type Part = SessionFormat['phases'][number] | SessionFormat['steps'][number];

/** The phase of the session in its format; the first when the format does not have it. */
function phaseOf({session, format}: Pick<SessionView, 'session' | 'format'>): SessionFormat['phases'][number] {
  const found = format.phases.find(({phase}) => phase === session.phase) ?? format.phases[0];
  if (found === undefined) throw new Error('A format has at least one phase.');
  return found;
}

/** The step of the open theme; undefined outside the phase `theme`, or when none was chosen yet. */
export function stepOf({
  session,
  format,
}: Pick<SessionView, 'session' | 'format'>): SessionFormat['steps'][number] | undefined {
  return session.phase === 'theme' ? format.steps.find(({step}) => step === session.step) : undefined;
}

/** The most precise part of the format that the session is in. */
export function partOf(view: Pick<SessionView, 'session' | 'format'>): Part {
  return stepOf(view) ?? phaseOf(view);
}

/** The title of the open theme or principle; undefined when none is open. */
export function subjectOf({
  session,
  content,
  format,
}: SessionView): {readonly id: string; readonly title: string} | undefined {
  const subjects = format.subjects === 'themes' ? content.themes : content.principles;
  return subjects?.find(({id}) => id === session.current);
}

/** Where a session is, to tell whether it moved; empty before it is known. */
export function placeIn(known: KnownSession | null): string {
  if (!known?.session) return '';
  const {phase, current, step, item} = known.session;
  return [phase, current, step, item].join(' ');
}
