/** The seller's colour in the theme's tokens: as it is where it can be read, darker or lighter where it cannot. */
type Rgb = readonly [number, number, number];

const light: Rgb = [255, 255, 255];
const dark: Rgb = [27, 28, 30];

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

/** The colour of the same hue with another lightness (and, by half, another saturation), as HSL has it. */
function relit(colour: Rgb, lightness: number): Rgb {
  const [high, low] = [Math.max(...colour) / 255, Math.min(...colour) / 255];
  const middle = (high + low) / 2;
  if (high === low) return [lightness * 255, lightness * 255, lightness * 255];
  const saturation = (high - low) / (1 - Math.abs(2 * middle - 1));
  const kept = lightness > middle ? saturation * (1 - (lightness - middle) / 1.2) : saturation;
  const spread = kept * (1 - Math.abs(2 * lightness - 1));
  return colour.map((part) => {
    const place = (part / 255 - low) / (high - low);
    return (lightness + spread * (place - 0.5)) * 255;
  }) as unknown as Rgb;
}

/** The nearest lightness at which the colour can be read on the surface. */
function until(colour: Rgb, step: 1 | -1, surface: Rgb, needed: number): Rgb {
  if (contrast(colour, surface) >= needed) return colour;
  const start = (Math.max(...colour) + Math.min(...colour)) / 510;
  for (let lightness = start; lightness > 0 && lightness < 1; lightness += 0.02 * step) {
    const tried = relit(colour, lightness);
    if (contrast(tried, surface) >= needed) return tried;
  }
  return step === 1 ? light : [0, 0, 0];
}

export interface AccentTokens {
  readonly '--accent': string;
  readonly '--accent-ink': string;
  readonly '--accent-soft': string;
}

function tokens(accent: Rgb, surface: Rgb, softness: number): AccentTokens {
  const inks: readonly Rgb[] = [light, mix(accent, [0, 0, 0], 0.82)];
  const [ink = light] = [...inks].sort((a, b) => contrast(accent, b) - contrast(accent, a));
  return {
    '--accent': format(accent),
    '--accent-ink': format(ink),
    '--accent-soft': format(mix(surface, accent, softness)),
  };
}

/** Undefined if the colour is not one: the tokens of the style sheet stay. */
export function accentTokens(hex: string): { light: AccentTokens; dark: AccentTokens } | undefined {
  const colour = parse(hex);
  if (colour === undefined) return undefined;
  return {
    light: tokens(until(colour, -1, light, 5.4), light, 0.11),
    dark: tokens(until(colour, 1, dark, 6.5), dark, 0.18),
  };
}
