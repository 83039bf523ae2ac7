/** A text, where needed of so many characters at most. */
export const text = (maxLength?: number): object => ({type: 'string', ...(maxLength && {maxLength})});

/** An object with these fields; all of them are needed when it is not said which. */
export const object = (properties: object, required = Object.keys(properties)): object => ({
  type: 'object',
  properties,
  required,
});
