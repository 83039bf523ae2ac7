import {toTenth} from '@toegang/domain/report.js';
import {pointRadial} from 'd3-shape';

/** A place in the drawing, in SVG user units from its centre; y grows downwards. */
export type Point = readonly [x: number, y: number];

/** In SVG user units. Where the highest value of the scale lies. */
export const RIM = 185;
/** In SVG user units. Where the lowest value lies: not in the centre, where all axes would meet. */
export const HUB = 27;
/** In SVG user units. How far two groups stand apart on one axis, so that equal values do not cover each other. */
const BETWEEN_GROUPS = 11;

/** The direction of an axis in radians, clockwise; the first axis points up. */
export function axisAngle(index: number, count: number): number {
  return (2 * Math.PI * index) / count;
}

/** How far from the centre a value lies. The scale is the same on every axis. */
export function radiusOf(value: number, [min, max]: readonly [number, number]): number {
  return HUB + ((value - min) / (max - min)) * (RIM - HUB);
}

/** The place at a distance from the centre, to a tenth; `aside` moves it square to the axis, clockwise. */
export function placeAt(angle: number, radius: number, aside = 0): Point {
  const [x, y] = pointRadial(angle, radius);
  const [dx, dy] = pointRadial(angle + Math.PI / 2, aside);
  return [toTenth(x + dx), toTenth(y + dy)];
}

/** How far aside of its axis a group stands, the groups together around it. */
export function asideOf(series: number, count: number): number {
  return (series - (count - 1) / 2) * BETWEEN_GROUPS;
}

/** Path data of the line from axis to axis and round to the first; a gap where there is no place. */
export function outline(places: readonly (Point | null)[]): string {
  const round = places.length > 2 ? [...places, places[0]] : places;
  const command = (index: number): string => (round[index - 1] ? 'L' : round[index + 1] ? 'M' : '');
  return round.map((place, index) => (place && command(index) ? command(index) + place.join() : '')).join('');
}

/** Path data of a bar along an axis with a stroke across each end. */
export function crossBar(angle: number, from: number, to: number, aside: number): string {
  const half = 4;
  const at = (radius: number, offset: number): string => placeAt(angle, radius, aside + offset).join();
  const across = (radius: number): string => `M${at(radius, -half)}L${at(radius, half)}`;
  return `M${at(from, 0)}L${at(to, 0)}${across(from)}${across(to)}`;
}
