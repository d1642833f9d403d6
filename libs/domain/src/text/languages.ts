/** The languages of the product, the first one being the one to fall back on. */
export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A name of reference data, in every language. */
export type LocalisedText = Readonly<Record<Language, string>>;
