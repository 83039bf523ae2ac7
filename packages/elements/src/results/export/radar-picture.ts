import type {Chart, Series} from '../../radar/chart.js';
import {LABEL_DISTANCE, LINE_HEIGHT, topOf, viewBoxFor} from '../../radar/axes.js';
import {HUB, RIM, asideOf, axisAngle, crossBar, outline, placeAt, radiusOf} from '../../radar/geometry.js';
import {breakLabel} from '../../radar/label-lines.js';
import {HIDDEN_RADIUS, placeOf} from '../../radar/radar-drawing.js';
import {drawCross, drawInterval, drawMark, drawOutline} from './mark-shapes.js';
import type {Palette} from './palette.js';
import type {Shape} from './picture.js';

/** A piece of a picture, and the part of the plane that it takes. */
export interface Piece {
  readonly frame: readonly [left: number, top: number, width: number, height: number];
  readonly shapes: readonly Shape[];
  /** Names that had no room in the drawing, by the numbers that stand there. */
  readonly numbered: readonly string[];
}

/** In user units: of what is hidden the mark lies this much further from its axis than it would. */
const HIDDEN_ASIDE = 1.6;

/** The radar as it is on screen: rings, axes with their names, and for each group its line, intervals and marks. */
export function drawRadar(chart: Chart, palette: Palette): Piece {
  const names = chart.principles.map(({title}) => title);
  const lines = chart.principles.map(({title, short}) => breakLabel(title) ?? breakLabel(short ?? title));
  const isNumbered = lines.includes(null);
  const labels = isNumbered ? lines.map((_, index) => [String(index + 1)]) : lines.map((label) => label ?? []);
  const [left = 0, top = 0, width = 0, height = 0] = viewBoxFor(labels).split(' ').map(Number);
  const shapes = [
    ...drawAxes(chart, labels, palette),
    ...chart.shown.flatMap((group, order) => drawGroup(group, order, chart, palette)),
    ...drawScale(chart, palette),
    ...chart.shown.flatMap((group, order) => drawMarks(group, order, chart, palette)),
  ];
  return {frame: [left, top, width, height], shapes, numbered: isNumbered ? names : []};
}

function drawAxes({scale, ends}: Chart, labels: readonly (readonly string[])[], palette: Palette): readonly Shape[] {
  const {grid} = palette;
  const rings = scale.options.map(({value}): Shape => {
    const radius = radiusOf(value, ends);
    const d = `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
    return {kind: 'path', d, stroke: grid, width: 1};
  });
  const spokes = labels.flatMap((lines, index): readonly Shape[] => {
    const angle = axisAngle(index, labels.length);
    const d = `M${placeAt(angle, HUB).join()}L${placeAt(angle, RIM).join()}`;
    return [{kind: 'path', d, stroke: grid, width: 1}, ...drawLabel(lines, angle, palette)];
  });
  return [...rings, ...spokes];
}

function drawLabel(lines: readonly string[], angle: number, {text: fill}: Palette): readonly Shape[] {
  const [x] = placeAt(angle, LABEL_DISTANCE);
  const top = topOf(lines, angle);
  const side = Math.sin(angle);
  const anchor = Math.abs(side) < 0.1 ? 'middle' : side > 0 ? 'start' : 'end';
  return lines.map((text, at) => ({
    kind: 'text',
    text,
    at: [x, top + (at + 0.75) * LINE_HEIGHT],
    size: 16,
    fill,
    anchor,
  }));
}

function drawScale({scale, ends, principles}: Chart, {text: fill, background}: Palette): readonly Shape[] {
  const angle = axisAngle(0.5, principles.length);
  return scale.options.map(({value}) => {
    const [x, y] = placeAt(angle, radiusOf(value, ends));
    return {kind: 'text', text: String(value), at: [x, y + 5], size: 14, fill, anchor: 'middle', halo: background};
  });
}

function drawGroup(group: Series, order: number, chart: Chart, palette: Palette): readonly Shape[] {
  const aside = asideOf(order, chart.shown.length);
  const places = group.scores.map((_, principle) => placeOf(group, principle, aside, chart));
  const intervals = group.scores.flatMap((score, principle) => {
    if (score.kind === 'hidden') return [];
    const [low = 0, high = 0] = score.interval.map((value) => radiusOf(value, chart.ends));
    return drawInterval(crossBar(axisAngle(principle, places.length), low, high, aside), group.mark, palette);
  });
  return [drawOutline(outline(places), group.mark, palette), ...intervals];
}

function drawMarks(group: Series, order: number, chart: Chart, palette: Palette): readonly Shape[] {
  const aside = asideOf(order, chart.shown.length);
  return group.scores.flatMap((_, principle) => {
    const place = placeOf(group, principle, aside, chart);
    if (place) return drawMark(group.mark, place, palette);
    const angle = axisAngle(principle, group.scores.length);
    return drawCross(group.mark, placeAt(angle, HIDDEN_RADIUS, aside * HIDDEN_ASIDE), palette);
  });
}
