import {base, chartContent} from '@toegang/content/nl/scan.js';
import {readContentPack, type ContentPack} from '@toegang/model';
import {findAround, findGiven} from '../context/given-source.js';
import {languageOf} from '../context/language.js';
import type {Reading, Source} from '../context/load-controller.js';
import type {Surroundings} from '../context/surroundings.js';
import {readTranslated, type Translated} from '../context/translated.js';
import type {PlanHost} from './plan-host.js';

/** Our own names, without statements: a plan names principles. */
const names: Translated<ContentPack> = {
  builtIn: {...base, ...chartContent},
  translations: {en: async () => (await import('@toegang/content/en/scan.js')).scanContent},
};

/** Where the names in a plan come from: what the page gives, or else our own. */
export function findPlanContent(host: PlanHost, around: Surroundings): Source<ContentPack> {
  const given =
    findGiven(host.contentPack, host.contentSrc, readContentPack) ?? findAround(around.contentPack, readContentPack);
  const lang = languageOf(host);
  return given ?? {key: ['built-in'], lang, read: () => readOurs(lang)};
}

/** Our own themes are so far in Dutch only, under names in the language of the page. Tools come with the form. */
async function readOurs(lang: string): Promise<Reading<ContentPack>> {
  try {
    const [ours, dutch] = await Promise.all([readTranslated(names, lang), import('@toegang/content/nl/plan.js')]);
    const translated = ours.kind === 'ready' ? ours.value : names.builtIn;
    const own = translated.lang === 'en' ? await import('@toegang/content/en/plan.js') : dutch;
    return {kind: 'ready', value: {...translated, ...dutch.planContent, ...own.planContent}};
  } catch {
    return {kind: 'unreachable'};
  }
}
