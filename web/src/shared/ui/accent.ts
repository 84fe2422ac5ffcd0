/** The seller's colour in the theme's tokens: as it is where it can be read, darker or lighter where it cannot. */
type Rgb = readonly [number, number, number];

const light: Rgb = [255, 255, 255];
const dark: Rgb = [27, 28, 30];
const readable = 4.6;

function parse(hex: string): Rgb | undefined {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex)?.slice(1);
  return found && (found.map((part) => Number.parseInt(part, 16)) as unknown as Rgb);
}

const format = (colour: Rgb): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

const mix = (colour: Rgb, other: Rgb, share: number): Rgb =>
  colour.map((part, at) => part + ((other[at] ?? 0) - part) * share) as unknown as Rgb;

function luminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** By WCAG: 1 for equal colours, 21 for black on white. */
export function contrast(one: Rgb, other: Rgb): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function until(colour: Rgb, towards: Rgb, surface: Rgb): Rgb {
  for (let share = 0; share < 1; share += 0.04) {
    const tried = mix(colour, towards, share);
    if (contrast(tried, surface) >= readable) return tried;
  }
  return towards;
}

export interface AccentTokens {
  readonly '--accent': string;
  readonly '--accent-ink': string;
  readonly '--accent-soft': string;
}

function tokens(colour: Rgb, surface: Rgb, ink: Rgb): AccentTokens {
  const accent = until(colour, ink, surface);
  const onAccent = contrast(accent, light) >= contrast(accent, dark) ? light : mix(accent, [0, 0, 0], 0.82);
  const soft = mix(surface, accent, surface === light ? 0.11 : 0.18);
  return { '--accent': format(accent), '--accent-ink': format(onAccent), '--accent-soft': format(soft) };
}

/** Undefined if the colour is not one: the tokens of the style sheet stay. */
export function accentTokens(hex: string): { light: AccentTokens; dark: AccentTokens } | undefined {
  const colour = parse(hex);
  if (colour === undefined) return undefined;
  return { light: tokens(colour, light, [0, 0, 0]), dark: tokens(colour, dark, light) };
}
