import {cleanText} from '@toegang/domain/report.js';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of XML; `content` is XML already, attributes that are undefined are left out. */
export function tag(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escapeXml(String(value))}"`,
  );
  return `<${name}${written.join('')}>${content}</${name}>`;
}

/** A text as it may stand in XML, without what no XML may hold. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
