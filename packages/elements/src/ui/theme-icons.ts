/** A piece of an icon: path data in a square of 64, drawn as a line, or filled with the colour of the theme. */
export interface IconPart {
  readonly kind: 'line' | 'fill';
  readonly d: string;
}

const line = (d: string): IconPart => ({kind: 'line', d});
const fill = (d: string): IconPart => ({kind: 'fill', d});

/** Our own drawings for themes, by the name that content gives them. */
export const ICONS = {
  signpost: [
    line('M32 8V58M24 58H40'),
    fill('M12 14H44L53 21L44 28H12Z'),
    line('M12 14H44L53 21L44 28H12ZM52 34H24L15 41L24 48H52Z'),
  ],
  'two-chairs': [
    fill('M11 36H27V42H11ZM37 36H53V42H37Z'),
    line('M10 20V56M10 36H27V56M10 42H27M54 20V56M54 36H37V56M54 42H37'),
    fill('M22 8H42A4 4 0 0 1 46 12V18A4 4 0 0 1 42 22H34L30 28L28 22H22A4 4 0 0 1 18 18V12A4 4 0 0 1 22 8Z'),
    line('M22 8H42A4 4 0 0 1 46 12V18A4 4 0 0 1 42 22H34L30 28L28 22H22A4 4 0 0 1 18 18V12A4 4 0 0 1 22 8Z'),
  ],
  compass: [
    line('M32 9A23 23 0 1 1 32 55A23 23 0 1 1 32 9ZM32 9V13M32 51V55M9 32H13M51 32H55'),
    fill('M43 21L36 36L28 28Z'),
    line('M43 21L36 36L21 43L28 28ZM28 28L36 36'),
  ],
  window: [
    fill('M15 49V28A17 17 0 0 1 32 11V49Z'),
    line('M15 49V28A17 17 0 0 1 49 28V49ZM32 11V49M15 31H49M9 55H55M11 49H53V55'),
  ],
  'open-door': [
    fill('M18 10L37 17V60L18 54Z'),
    line('M18 54V10H47V54M18 10L37 17V60L18 54M31 38V42M6 54H18M47 54H58'),
    line('M41 34H57M51 28L57 34L51 40'),
  ],
  ruler: [
    fill('M9 43L43 9L55 21L21 55Z'),
    line('M9 43L43 9L55 21L21 55ZM17 35L22 40M24 28L31 35M31 21L36 26M38 14L45 21'),
  ],
  relay: [
    fill('M29 27L40 18L43 22L32 31Z'),
    line('M17 11A5 5 0 1 1 17 21A5 5 0 1 1 17 11ZM17 27V42L10 56M17 42L25 56M17 30L30 29'),
    line('M51 7A5 5 0 1 1 51 17A5 5 0 1 1 51 7ZM51 23V38L44 54M51 38L57 54M51 26L41 20M29 27L40 18L43 22L32 31Z'),
  ],
  hands: [
    fill('M32 30C22 23 19 19 19 14.5A6.5 6.5 0 0 1 32 12A6.5 6.5 0 0 1 45 14.5C45 19 42 23 32 30Z'),
    line('M32 30C22 23 19 19 19 14.5A6.5 6.5 0 0 1 32 12A6.5 6.5 0 0 1 45 14.5C45 19 42 23 32 30Z'),
    line('M8 26V40C8 46 14 50 19 53V58M8 34C11 33 13 35 15 38L20 44C22 46 26 48 26 53V58'),
    line('M56 26V40C56 46 50 50 45 53V58M56 34C53 33 51 35 49 38L44 44C42 46 38 48 38 53V58'),
  ],
  sprout: [
    fill('M32 36C19 36 12 28 12 16C25 16 32 24 32 36Z'),
    line('M32 56V28M32 36C19 36 12 28 12 16C25 16 32 24 32 36ZM32 28C32 17 40 9 53 9C53 21 45 28 32 28Z'),
    line('M12 56C20 50 44 50 52 56'),
  ],
  talk: [
    fill('M10 12H42A4 4 0 0 1 46 16V32A4 4 0 0 1 42 36H24L15 44V36H10A4 4 0 0 1 6 32V16A4 4 0 0 1 10 12Z'),
    line('M10 12H42A4 4 0 0 1 46 16V32A4 4 0 0 1 42 36H24L15 44V36H10A4 4 0 0 1 6 32V16A4 4 0 0 1 10 12Z'),
    line('M52 24H54A4 4 0 0 1 58 28V44A4 4 0 0 1 54 48H51V55L43 48H28M16 24H17M26 24H27M35 24H36'),
  ],
} as const satisfies Readonly<Record<string, readonly IconPart[]>>;

/** The drawing of this name; of a theme without one, or with one that we have not drawn: two people talking. */
export function iconOf(name: string | undefined): readonly IconPart[] {
  return name !== undefined && Object.hasOwn(ICONS, name) ? ICONS[name as keyof typeof ICONS] : ICONS.talk;
}
