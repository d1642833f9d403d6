const UNITS = [
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
] as const;

/** A duration in its largest unit that fits twice: the key of its words, and how many. */
export function durationWords(seconds: number): { readonly key: string; readonly n: number } {
  const [unit, length] = UNITS.find(([, size]) => seconds >= 2 * size) ?? ['seconds', 1];
  return { key: `system.duration.${unit}`, n: Math.floor(seconds / length) };
}
