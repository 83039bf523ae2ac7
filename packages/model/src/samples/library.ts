import type {ContentPack} from '../content.js';

/** A small library beside `sampleContent`: three ways to dig deeper, and when each is worth it. */
export const sampleLibrary: {readonly [Part in 'tools' | 'sources' | 'advice']: NonNullable<ContentPack[Part]>} = {
  tools: [
    {
      id: 'client-journey',
      title: 'Klantreis',
      description: 'U loopt met een inwoner alle stappen na, van de eerste vraag tot de hulp er is.',
      principles: ['clear-and-simple', 'early-help'],
      source: 'toolbox',
    },
    {
      id: 'mirror-conversation',
      title: 'Spiegelgesprek',
      description: 'Inwoners praten samen over wat zij meemaakten. Medewerkers luisteren.',
      principles: ['own-say', 'fitting'],
      source: 'toolbox',
    },
    {
      id: 'peer-consultation',
      title: 'Intervisie',
      description: 'Medewerkers bespreken samen een situatie waar een van hen mee zit.',
      principles: ['room-to-act'],
    },
  ],
  sources: [{id: 'toolbox', title: 'Een gereedschapskist om samen met inwoners te werken', publisher: 'Voorbeeldstad'}],
  advice: [
    {
      principle: 'clear-and-simple',
      audience: 'resident',
      below: 3,
      tool: 'client-journey',
      why: 'Inwoners vinden de weg niet makkelijk. In een klantreis ziet u bij welke stap zij vastlopen.',
    },
    {
      principle: 'early-help',
      audience: 'resident',
      below: 3,
      tool: 'client-journey',
      why: 'Hulp komt voor inwoners vaak te laat. In een klantreis ziet u waar de tijd blijft.',
    },
    {
      principle: 'own-say',
      audience: 'resident',
      below: 3,
      tool: 'mirror-conversation',
      why: 'Inwoners beslissen te weinig mee. In een spiegelgesprek hoort u hoe dat voor hen is.',
    },
    {
      principle: 'room-to-act',
      audience: 'staff',
      below: 3,
      tool: 'peer-consultation',
      why: 'Medewerkers voelen weinig ruimte. Samen ontdekken zij wat er nu al kan.',
    },
    {
      principle: 'skilled-staff',
      audience: 'resident',
      below: 3,
      tool: 'mirror-conversation',
      why: 'Inwoners voelen zich niet gehoord. In een spiegelgesprek hoort u wat zij missen.',
    },
  ],
};
