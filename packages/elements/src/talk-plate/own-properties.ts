import {noChange} from 'lit';
import {Directive, directive, type DirectiveResult, type ElementPart} from 'lit/directive.js';

/** Custom properties of one element, by name. */
type Properties = Readonly<Record<`--_${string}`, string | number>>;

class OwnProperties extends Directive {
  render(_properties: Properties): typeof noChange {
    return noChange;
  }

  override update({element}: ElementPart, [properties]: [Properties]): typeof noChange {
    const {style} = element as HTMLElement;
    for (const [name, value] of Object.entries(properties)) style.setProperty(name, String(value));
    return noChange;
  }
}

const make = directive(OwnProperties);

/** Sets custom properties on an element through its style object, which a strict policy allows; never an attribute. */
export function ownProperties(properties: Properties): DirectiveResult {
  return make(properties);
}
