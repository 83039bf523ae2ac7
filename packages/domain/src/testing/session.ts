import assert from 'node:assert/strict';
import {sampleSessions, sampleTalkContent} from '@toegang/model/samples';
import type {Parsed, Session} from '@toegang/model';
import {findFormat, type SessionRules} from '../session.js';

/** The rules of a format of the sample. */
function rulesOf(format: string): SessionRules {
  const found = findFormat(sampleTalkContent, format);
  assert.ok(found);
  return {content: sampleTalkContent, format: found};
}

/** The theme talk, at noon of some day. */
export const themeTalk = {...rulesOf('theme-talk'), now: Date.UTC(2026, 10, 22, 12)};

/** The talk about results. */
export const readTogether = {...rulesOf('read-together'), now: themeTalk.now};

/** A session in which nothing happened yet. */
export const freshSession: Session = {...sampleSessions.welcome, tallies: []};

/** The value, which has to be there. */
export function valueOf<Value>(parsed: Parsed<Value>): Value {
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.value;
}

/** Where the problems are; none when it went well. */
export function pathsOf(parsed: Parsed<unknown>): readonly string[] {
  return parsed.ok ? [] : parsed.problems.map(({path}) => path);
}
