import {sampleContent} from './content.js';

/** The sample with a fault in every corner: no title, no text, a scale of one, lists of the wrong kind. */
export const wrongContent: unknown = {
  ...sampleContent,
  title: '   ',
  lang: 'Nederlands!',
  audiences: 'resident',
  scale: {options: [{value: 1.5, label: 'Anderhalf'}], unknown: 'Weet ik niet'},
  principles: [{id: 'Passend en samenhangend', title: 'Passend en samenhangend'}],
  statements: [{id: 'fitting-1', principle: 'fitting', texts: {resident: 42}}],
  priorities: {kind: 'theme', max: 0, why: 'soms'},
};

/** Every shape is right here, but an id is there twice, a reference leads nowhere and a text is for nobody. */
export const inconsistentContent: unknown = {
  ...sampleContent,
  scale: {
    options: [
      {value: 3, label: 'Drie'},
      {value: 1, label: 'Een'},
    ],
    unknown: 'Weet ik niet',
  },
  statements: [
    {id: 'fitting-1', principle: 'fitting', texts: {resident: 'De hulp past bij mij.', staff: 'De hulp past.'}},
    {id: 'fitting-1', principle: 'friendly', texts: {resident: 'De hulp is er op tijd.', visitor: 'Ik kom kijken.'}},
  ],
};
