/** One choice of a `ui-combobox`. */
export interface ComboOption {
  readonly value: string;
  /** What is chosen and written into the box: no two alike. */
  readonly label: string;
  /** Something to tell it by, such as its code; searched too. */
  readonly note?: string;
  /** Further words that lead to it, not shown: a barber looks for "barber". */
  readonly keywords?: string;
}

/**
 * The options that fit what was typed, best first: those that begin with it, then those in which
 * a word begins with it, then those that contain it, then those it leads to by a keyword.
 * Capitals and accents do not matter.
 * Within a rank the given order stays.
 *
 * @param options - all choices
 * @param text - what was typed; empty fits everything
 * @returns the options that fit, none of them changed
 * @example searchOptions([{ value: '491', label: 'Mikkeli' }], 'mik') // Mikkeli
 */
export function searchOptions(
  options: readonly ComboOption[],
  text: string,
): readonly ComboOption[] {
  const wanted = fold(text);
  if (wanted === '') return options;
  const ranks: ComboOption[][] = [[], [], [], []];
  for (const option of options) ranks[rankOf(option, wanted)]?.push(option);
  return ranks.flat();
}

/**
 * The option whose label was written out in full.
 *
 * @param options - all choices
 * @param text - what was typed
 * @returns null when none bears this label
 * @example optionNamed([{ value: '491', label: 'Mikkeli' }], ' mikkeli ')?.value // '491'
 */
export function optionNamed(options: readonly ComboOption[], text: string): ComboOption | null {
  const wanted = fold(text);
  return options.find(({ label }) => fold(label) === wanted) ?? null;
}

function rankOf({ label, note = '', keywords = '' }: ComboOption, wanted: string): number {
  const [words, code] = [fold(label), fold(note)];
  if (words.startsWith(wanted) || code.startsWith(wanted)) return 0;
  if (words.includes(` ${wanted}`) || words.includes(`-${wanted}`)) return 1;
  if (words.includes(wanted)) return 2;
  return fold(keywords).includes(wanted) ? 3 : -1;
}

const fold = (text: string) =>
  text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('fi').replace(/\s+/g, ' ');
