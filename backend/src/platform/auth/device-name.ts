/** What a browser says of itself, in two words; the rest of what it says is not kept. */
export interface DeviceName {
  readonly browser: Browser;
  readonly system: System;
}

export const BROWSERS = ['firefox', 'edge', 'opera', 'chrome', 'safari', 'other'] as const;
export type Browser = (typeof BROWSERS)[number];
export const SYSTEMS = ['ios', 'android', 'windows', 'macos', 'linux', 'other'] as const;
export type System = (typeof SYSTEMS)[number];

// In this order: most browsers also name those whose pages they want to be shown.
const BROWSER_SIGNS: readonly (readonly [Browser, RegExp])[] = [
  ['edge', /Edg(e|A|iOS)?\//],
  ['opera', /OPR\//],
  ['firefox', /(Firefox|FxiOS)\//],
  ['chrome', /(Chrome|CriOS|Chromium)\//],
  ['safari', /Safari\//],
];
const SYSTEM_SIGNS: readonly (readonly [System, RegExp])[] = [
  ['ios', /iPhone|iPad|iPod/],
  ['android', /Android/],
  ['windows', /Windows/],
  ['macos', /Mac OS X|Macintosh/],
  ['linux', /Linux|CrOS|X11/],
];

export function deviceName(userAgent: string | undefined): DeviceName {
  const find = <Name>(signs: readonly (readonly [Name, RegExp])[]): Name | undefined =>
    signs.find(([, sign]) => sign.test(userAgent ?? ''))?.[0];
  return { browser: find(BROWSER_SIGNS) ?? 'other', system: find(SYSTEM_SIGNS) ?? 'other' };
}
