import {problemAt, type Parsed, type Problem, type Session, type SessionChange} from '@toegang/model';
import {phasesOf} from './phases.js';
import {caseId, subjectsOf, type SessionRules} from './rules.js';
import {pauseTimer, resumeTimer, startTimer} from './timer.js';

/**
 * The session as the facilitator wants it; or why that cannot be. Any phase of the format may follow any other. Every
 * theme of the content may be opened, also one without dots; it then belongs to the chosen ones. `now` is in
 * milliseconds since 1970.
 */
export function changeSession(
  session: Session,
  change: SessionChange,
  {now, ...rules}: SessionRules & {readonly now: number},
): Parsed<Session> {
  const changed = setTimer(setPlace(setWords(session, change), change), change, {before: session, now});
  const problems = [...findChangeProblems(change, rules), ...findItemProblems(changed, change, rules)];
  return problems.length > 0 ? {ok: false, problems} : {ok: true, value: changed};
}

function setWords(session: Session, {title, agreed}: SessionChange): Session {
  const {agreed: before, ...rest} = session;
  const words = agreed === undefined ? before : agreed;
  return {...rest, ...(title !== undefined && {title}), ...(words != null && {agreed: words})};
}

/** Who opens another theme begins at its beginning; who goes to another step leaves the case or the statement. */
function setPlace(session: Session, {phase, themes, ...change}: SessionChange): Session {
  const {current, step, item, ...rest} = session;
  const isSameTheme = change.current === undefined || change.current === current;
  const isSameStep = isSameTheme && (change.step === undefined || change.step === step);
  const place = {
    current: change.current === undefined ? current : change.current,
    step: change.step === undefined ? (isSameTheme ? step : undefined) : change.step,
    item: change.item === undefined ? (isSameStep ? item : undefined) : change.item,
  };
  const chosen = themes ?? session.themes;
  const opened = place.current != null && !chosen.includes(place.current) ? [place.current] : [];
  return {
    ...rest,
    phase: phase ?? session.phase,
    themes: [...chosen, ...opened],
    ...(place.current != null && {current: place.current}),
    ...(place.step != null && {step: place.step}),
    ...(place.item != null && {item: place.item}),
  };
}

/** Where a session was, and what time it is: in milliseconds since 1970. */
interface TimerPlace {
  readonly before: Session;
  readonly now: number;
}

/** A timer is of the phase and the theme in which it was started. Of one that is not there nothing can be paused. */
function setTimer(session: Session, {timer: order}: SessionChange, {before, now}: TimerPlace): Session {
  const {timer, ...rest} = session;
  const hasMoved = session.phase !== before.phase || session.current !== before.current;
  if (order === undefined) return hasMoved ? rest : session;
  if (order.command === 'start') return {...rest, timer: startTimer(order.seconds ?? 0, now)};
  if (order.command === 'stop' || timer === undefined) return rest;
  return {...rest, timer: order.command === 'pause' ? pauseTimer(timer, now) : resumeTimer(timer, now)};
}

function findChangeProblems(change: SessionChange, rules: SessionRules): readonly Problem[] {
  const {format} = rules;
  const phases = phasesOf(format);
  const steps = format.steps.map(({step}) => step);
  const subjects = subjectsOf(rules);
  const {phase, step, current, themes = [], timer} = change;
  return [
    ...(phase === undefined || phases.includes(phase) ? [] : [problemAt('phase', phases.join(', '), phase)]),
    ...(step == null || steps.includes(step) ? [] : [problemAt('step', steps.join(', '), step)]),
    ...(current == null || subjects.includes(current)
      ? []
      : [problemAt('current', 'a subject of the format', current)]),
    ...themes.flatMap((id, index) =>
      subjects.includes(id) && themes.indexOf(id) === index
        ? []
        : [problemAt(`themes.${index}`, 'a subject of the format, once', id)],
    ),
    ...(timer?.command === 'start' && timer.seconds === undefined
      ? [problemAt('timer.seconds', 'how long', undefined)]
      : []),
  ];
}

/** A case or a statement is of the theme that is open. */
function findItemProblems({current}: Session, {item}: SessionChange, {content}: SessionRules): readonly Problem[] {
  if (item == null) return [];
  const theme = content.themes?.find(({id}) => id === current);
  const items = [
    ...(theme?.cases ?? []).map((_, index) => caseId(index)),
    ...(theme?.statements ?? []).map(({id}) => id),
  ];
  return items.includes(item) ? [] : [problemAt('item', 'a case or a statement of the open theme', item)];
}
