import * as v from 'valibot';

// The message of each check says what was expected; `parseWith` makes a sentence of it.

/**
 * The name of something inside a content pack: small letters, digits and single dashes.
 * Names that every object has are left out, so that an id is always safe as a key.
 */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits and single dashes'),
  v.notValues(['constructor', 'prototype'], 'another name'),
  v.maxLength(80, 'at most 80 characters'),
);

/** A name that a service or a device made. It never begins with a dot, so it is safe as a part of an address. */
export const Token = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}$/, '1 to 64 letters, digits, dots, dashes or underscores'),
);

/** A text that somebody will read: at least one visible character. */
export const Text = v.pipe(
  v.string(),
  v.regex(/\S/, 'a text that is not empty'),
  v.maxLength(4000, 'at most 4000 characters'),
);

/**
 * A text that a respondent wrote, perhaps empty. The null character is refused: not every database can keep it.
 * @__NO_SIDE_EFFECTS__
 */
export function writtenText(maximumLength: number): v.GenericSchema<string> {
  return v.pipe(
    v.string(),
    v.regex(/^[^\0]*$/, 'a text without null characters'),
    v.maxLength(maximumLength, `at most ${maximumLength} characters`),
  );
}

/**
 * A text that somebody wrote, as it was written, and not empty. Not every database can keep the null character.
 * @__NO_SIDE_EFFECTS__
 */
export function visibleText(maximumLength: number): v.GenericSchema<string> {
  return v.pipe(
    v.string(),
    v.regex(/^\s*[^\s\0][^\0]*$/, 'a text that is not empty, without null characters'),
    v.maxLength(maximumLength, `at most ${maximumLength} characters`),
  );
}

/** A whole number. */
export const Integer = v.pipe(v.number(), v.integer('a whole number'));

/** A number that a picture can be drawn from: `1e999` in JSON would be infinite. */
export const Finite = v.pipe(v.number(), v.finite('a number that is not infinite'));

/** How many there are of something. */
export const Quantity = v.pipe(Integer, v.minValue(0, 'at least 0'));

/** A calendar day, `2026-11-21`. No time finer than a day is ever kept. */
export const Day = v.config(
  v.pipe(v.string(), v.isoDate('a day, as in 2026-11-21'), v.check(isOnCalendar, 'a day that is on the calendar')),
  {abortPipeEarly: true},
);

/** A language, where needed with script and region, as `Intl` reads it: `nl`, `en-GB`, `zh-Hant-TW`. */
export const Language = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?$/, 'a language tag, as in nl or en-GB'),
);

/** An address of a page: https, http, mail, telephone, or a path on the same site; never a script. */
export const Address = v.pipe(
  v.string(),
  v.regex(/^(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|mailto:|tel:|\.{0,2}\/|#)\S*$/, 'an address of a page'),
  v.maxLength(2000, 'at most 2000 characters'),
);

/** The version of a content pack: whatever its author counts in. */
export const Version = v.pipe(v.string(), v.minLength(1), v.maxLength(40, 'at most 40 characters'));

/** Which content something belongs to. Numbers may be compared only when both are the same. */
export const ContentReference = v.strictObject({id: Id, version: Version});

/**
 * An object with keys of one kind and values of one kind. Unlike `v.record` it refuses a list.
 * @__NO_SIDE_EFFECTS__
 */
export function recordOf<Value extends v.GenericSchema>(
  key: v.GenericSchema<string>,
  value: Value,
): v.GenericSchema<Record<string, v.InferInput<Value>>, Record<string, v.InferOutput<Value>>> {
  return v.pipe(v.custom<Record<string, v.InferInput<Value>>>(isKeyed, 'an object'), v.record(key, value));
}

function isKeyed(input: unknown): boolean {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** 31 February has the form of a day, and is none. */
function isOnCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
