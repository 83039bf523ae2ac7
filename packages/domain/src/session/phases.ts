import type {SessionFormat, SessionPhase} from '@toegang/model';

/** The phases of a format, in their order. */
export function phasesOf({phases}: SessionFormat): readonly SessionPhase[] {
  return phases.map(({phase}) => phase);
}

/** The phase that comes after this one; null after the last. */
export function nextPhase(format: SessionFormat, phase: SessionPhase): SessionPhase | null {
  return neighbour(format, phase, 1);
}

/** The phase that comes before this one; null before the first. */
export function previousPhase(format: SessionFormat, phase: SessionPhase): SessionPhase | null {
  return neighbour(format, phase, -1);
}

function neighbour(format: SessionFormat, phase: SessionPhase, by: 1 | -1): SessionPhase | null {
  const phases = phasesOf(format);
  const at = phases.indexOf(phase);
  return at < 0 ? null : (phases[at + by] ?? null);
}

/** How long a whole session takes, with as many subjects as the format has time for. In minutes. */
export function minutesOf({phases, talks}: SessionFormat): number {
  return phases.reduce((sum, {phase, minutes}) => sum + minutes * (phase === 'theme' ? talks : 1), 0);
}
