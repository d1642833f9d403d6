/// <reference types="node" />
import { readFileSync } from 'node:fs';

type Scheme = 'light' | 'dark';

const source = readFileSync(new URL('./_tokens.scss', import.meta.url), 'utf8');

function colour(token: string, scheme: Scheme): string {
  const match = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(source);
  const found = scheme === 'light' ? match?.[1] : match?.[2];
  if (!found) throw new Error(`no colour --${token}`);
  return found;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const schemes: readonly Scheme[] = ['light', 'dark'];
const grounds = ['ground', 'raised', 'sunken'];
const pairs = (fores: readonly string[], backs: readonly string[]) =>
  schemes.flatMap((scheme) =>
    fores.flatMap((fore) => backs.map((back) => [scheme, fore, back] as const)),
  );

describe('contrast', () => {
  it('of black and white is 21, as the standard says', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  });

  it.each(pairs(['ink', 'ink-quiet'], grounds))(
    'in %s of body text %s on %s is AAA',
    (scheme, fore, back) => {
      expect(contrast(colour(fore, scheme), colour(back, scheme))).toBeGreaterThanOrEqual(7);
    },
  );

  it.each(pairs(['accent', 'accent-strong', 'good', 'bad', 'info'], grounds))(
    'in %s of words in %s on %s is AA',
    (scheme, fore, back) => {
      expect(contrast(colour(fore, scheme), colour(back, scheme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(
    schemes.flatMap((scheme) =>
      ['accent', 'highlight', 'good', 'bad', 'info'].map((tone) => [scheme, tone] as const),
    ),
  )('in %s of a chip in %s is AA, and of text on it too', (scheme, tone) => {
    const back = colour(`${tone}-soft`, scheme);

    expect(contrast(colour(`${tone}-ink`, scheme), back)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('ink', scheme), back)).toBeGreaterThanOrEqual(7);
    expect(contrast(colour('ink-quiet', scheme), back)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(['edge', 'data-1', 'data-2', 'data-3', 'data-4', 'data-5', 'data-6'], grounds))(
    'in %s of an edge or a mark %s on %s is seen',
    (scheme, fore, back) => {
      expect(contrast(colour(fore, scheme), colour(back, scheme))).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(schemes)('in %s of a filled button is AA', (scheme) => {
    expect(contrast(colour('on-accent', scheme), colour('accent', scheme))).toBeGreaterThanOrEqual(
      4.5,
    );
    expect(
      contrast(colour('on-accent', scheme), colour('accent-strong', scheme)),
    ).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('ground', scheme), colour('bad', scheme))).toBeGreaterThanOrEqual(4.5);
  });
});
