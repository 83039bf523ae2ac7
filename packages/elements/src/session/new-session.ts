import {phasesOf} from '@toegang/domain/session.js';
import type {ContentPack, NewSession, Session, SessionFormat} from '@toegang/model';
import {builtInContent} from '../context/built-in-content.js';

/** A session in which nothing happened yet, for one device. */
export function makeSession(title: string, {id, version}: ContentPack, format: SessionFormat): Session {
  return {
    ...{schema: 'toegang-session/1', id: 'device', title, content: {id, version}, format: format.id},
    ...{phase: phasesOf(format)[0] ?? 'welcome', themes: [], tallies: [], points: []},
  };
}

/** What is asked of a collector. Words that are not our own go along, because it has perhaps other ones. */
export function orderOf(title: string, content: ContentPack, format: SessionFormat, round: string | null): NewSession {
  return {
    ...{title, format: format.id, retentionDays: 30},
    ...(isOurs(content) ? {} : {content}),
    ...(round !== null && {round}),
  };
}

function isOurs({id, version}: ContentPack): boolean {
  const {builtIn} = builtInContent;
  return id === builtIn.id && version === builtIn.version;
}
