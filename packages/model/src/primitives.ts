import * as v from 'valibot';

/** The name of something inside a content pack: small letters, digits and single dashes. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Expected small letters, digits and single dashes.'),
  v.maxLength(80),
);

/** A name that a service or a device made: letters, digits, dots, dashes and underscores. */
export const Token = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9._-]{1,64}$/, 'Expected 1 to 64 letters, digits, dots, dashes or underscores.'),
);

/** A text that somebody will read: at least one visible character. */
export const Text = v.pipe(v.string(), v.regex(/\S/, 'Expected a text that is not empty.'), v.maxLength(4000));

/** A calendar day, `2026-11-21`. No time finer than a day is ever kept. */
export const Day = v.pipe(v.string(), v.isoDate());

/** A language tag of BCP 47, such as `nl` or `en-GB`. */
export const Language = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'Expected a language tag.'),
);

/** An address of a page: https, http, mail, telephone, or a path on the same site; never a script. */
export const Address = v.pipe(
  v.string(),
  v.regex(/^(?:https?:\/\/|mailto:|tel:|\/|\.\/|#)\S*$/i, 'Expected an address of a page.'),
  v.maxLength(2000),
);

/** Which content something belongs to. Numbers may be compared only when both are the same. */
export const ContentReference = v.strictObject({id: Id, version: v.pipe(v.string(), v.minLength(1), v.maxLength(40))});
