import {eng, nld} from 'stopword';

/** Words that stand in many stories and say nothing of what they are about, which the list of `stopword` lacks. */
const MORE_DUTCH = `
  alleen alsof altijd ander anders beetje beter bijna binnen buiten daarna daarom dacht deed denk drie eerst eerste
  eigenlijk elke elkaar erg erin ermee erop ervan ging gaan gaat gedaan gewoon goed graag hadden heel helemaal hem hen
  hierna hoefde hoeft hoor hun ieder iedere iedereen ineens jullie komen komt kon konden krijg krijgen
  krijgt kreeg kwam kwamen laat laten later lang langer liever maak maakt maken mag meestal misschien mocht
  moest moesten moeten nadat neem nemen nergens nodig nooit onze opeens opnieuw paar pas per precies samen
  soms staat staan steeds stond terwijl tijdens tussen twee vaak vanaf vandaag verder veel vind vinden vindt volgende
  voordat waarom waarop wanneer waren weer weet weinig wel weten welke werd wilde willen wist worden wordt
  zeggen zegt zeer zei zelfs ziet zich zien zitten zoals zodat zomaar zou zouden zullen
`;

/** What never counts as a word that recurs: both languages, because people answer a Dutch scan in English, too. */
export const stopWords: readonly string[] = [...new Set([...nld, ...eng, ...MORE_DUTCH.trim().split(/\s+/)])];
