import type {PathShape, Picture, Shape, TextShape} from './picture.js';
import {escapeXml, tag} from '../../context/files/xml.js';

/** A picture as an SVG file that stands alone: no style sheet, no script, nothing from elsewhere, and its own words. */
export function writeSvg({frame, shapes, background, fontFamily, title, description, lang}: Picture): string {
  const [left, top, width, height] = frame;
  const size = {x: left, y: top, width, height};
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    tag(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: frame.join(' '),
        width,
        height,
        role: 'img',
        'aria-labelledby': 'title desc',
        'xml:lang': lang,
        'font-family': fontFamily,
      },
      [
        tag('title', {id: 'title'}, escapeXml(title)),
        tag('desc', {id: 'desc'}, escapeXml(description)),
        tag('rect', {...size, fill: background}),
        ...shapes.map(writeShape),
      ].join('\n'),
    ),
  ].join('\n');
}

function writeShape(shape: Shape): string {
  return shape.kind === 'text' ? writeText(shape) : writePath(shape);
}

function writePath({d, at, fill, opacity, stroke, width, dash}: PathShape): string {
  return tag('path', {
    d,
    transform: at && `translate(${at.join(' ')})`,
    fill: fill ?? 'none',
    'fill-opacity': opacity,
    stroke,
    'stroke-width': width,
    'stroke-dasharray': dash?.join(' '),
    'stroke-linejoin': stroke && 'round',
  });
}

function writeText({text, at: [x, y], size, fill, anchor, isBold, halo}: TextShape): string {
  const attributes = {
    x,
    y,
    fill,
    'font-size': size,
    'font-weight': isBold ? 700 : undefined,
    'text-anchor': anchor,
    stroke: halo,
    'stroke-width': halo && 4,
    'stroke-linejoin': halo && 'round',
    'paint-order': halo && 'stroke',
  };
  return tag('text', attributes, escapeXml(text));
}
