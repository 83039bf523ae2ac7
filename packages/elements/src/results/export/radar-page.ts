import {endLabelsOf, titleOf, type Chart} from '../../radar/chart.js';
import {crossBar} from '../../radar/geometry.js';
import {drawCross, drawInterval, drawMark, drawOutline} from './mark-shapes.js';
import {layPage, type LegendRow} from './page.js';
import type {Palette} from './palette.js';
import type {Picture} from './picture.js';
import {drawRadar} from './radar-picture.js';
import type {FileVoice} from './voice.js';

/** The radar as a picture that explains itself: its title, the drawing, the groups and what the marks mean. */
export function makeRadarPicture(chart: Chart, palette: Palette, voice: FileVoice): Picture {
  const piece = drawRadar(chart, palette);
  const {words} = voice;
  return layPage(
    piece,
    {
      title: words.headings.radar,
      description: describeRadar(chart, voice),
      lang: words.lang,
      legend: [...nameGroups(chart, palette, voice), ...explainMarks(chart, palette, voice)],
      foot: standingOf(chart, voice),
    },
    palette,
  );
}

function standingOf({publishedOn, isOpen}: Chart, {words}: FileVoice): string {
  return `${words.asOf(publishedOn)} ${isOpen ? words.stillOpen : words.closed}`.trim();
}

function nameGroups({series, results}: Chart, palette: Palette, {words}: FileVoice): readonly LegendRow[] {
  return series.map(({name, mark, hidden, respondents}) =>
    hidden === null
      ? {
          sample: [drawOutline('M-20 0H20', mark, palette), drawMark(mark, [0, 0], palette)],
          bold: name,
          text: respondents.kind === 'shown' ? words.people(respondents.n) : '',
        }
      : {sample: [], text: words.groupHidden(name, words.hidden[hidden], results.minimumGroupSize)},
  );
}

function explainMarks(chart: Chart, palette: Palette, {words, whole}: FileVoice): readonly LegendRow[] {
  const [min, max] = chart.ends;
  const hidden = chart.shown.flatMap(({scores, name, mark}) =>
    scores.flatMap((score, index) =>
      score.kind === 'hidden'
        ? {
            sample: drawCross(mark, [0, 0], palette),
            text: words.scoreOf(titleOf(chart, index), name, words.hidden[score.reason]),
          }
        : [],
    ),
  );
  return [
    {sample: [drawInterval(crossBar(Math.PI / 2, -14, 14, 0), null, palette)], text: words.interval},
    ...hidden,
    {sample: [], text: words.ends(whole(min), endLabelsOf(chart)[0], whole(max), endLabelsOf(chart)[1])},
  ];
}

/** Every value in words: who cannot see the picture has all of it. */
function describeRadar(chart: Chart, {words, score: say, whole}: FileVoice): string {
  const [, max] = chart.ends;
  return chart.principles
    .flatMap((_, index) =>
      chart.shown.map(({name, scores}) => {
        const score = scores[index];
        const facts =
          score?.kind === 'shown'
            ? words.outOf(say(score.mean), whole(max))
            : words.hidden[score?.reason ?? 'no-answers'];
        return words.scoreOf(titleOf(chart, index), name, facts);
      }),
    )
    .join(' ');
}
