import type { LegalForm } from '@verso/domain';

/** Codes of our lists that cells are read by. */
export interface KnownCodes {
  /** Codes of municipalities by their code, and by their names in lower case. */
  readonly municipalities: ReadonlyMap<string, string>;
  /** Divisions of the industry list, two digits. */
  readonly divisions: ReadonlySet<string>;
}

interface AreaItem {
  readonly code: string;
  readonly label: Readonly<Record<string, string>>;
}

interface IndustryItem {
  readonly code: string;
  readonly level: number;
}

/** What cells are read by, from the lists as the code lists answer them. */
export function knownCodes(areas: string, industries: string): KnownCodes {
  const municipalities = new Map<string, string>();
  for (const { code, label } of itemsOf<AreaItem>(areas)) {
    municipalities.set(code, code);
    for (const name of Object.values(label)) municipalities.set(name.toLowerCase(), code);
  }
  const divisions = itemsOf<IndustryItem>(industries).filter(({ level }) => level === 2);
  return { municipalities, divisions: new Set(divisions.map(({ code }) => code)) };
}

const itemsOf = <Item>(json: string): Item[] => (JSON.parse(json) as { items: Item[] }).items;

// Read as a map: as an object it would know the words that all objects know, such as "constructor".
const FORM_WORDS: Readonly<Record<string, LegalForm>> = {
  oy: 'limited-company',
  ab: 'limited-company',
  osakeyhtiö: 'limited-company',
  aktiebolag: 'limited-company',
  'limited company': 'limited-company',
  oyj: 'public-limited-company',
  abp: 'public-limited-company',
  'julkinen osakeyhtiö': 'public-limited-company',
  ay: 'general-partnership',
  'avoin yhtiö': 'general-partnership',
  'öppet bolag': 'general-partnership',
  'general partnership': 'general-partnership',
  ky: 'limited-partnership',
  kommandiittiyhtiö: 'limited-partnership',
  kommanditbolag: 'limited-partnership',
  'limited partnership': 'limited-partnership',
  osk: 'cooperative',
  osuuskunta: 'cooperative',
  andelslag: 'cooperative',
  cooperative: 'cooperative',
  ry: 'association',
  yhdistys: 'association',
  förening: 'association',
  association: 'association',
  säätiö: 'foundation',
  sr: 'foundation',
  stiftelse: 'foundation',
  foundation: 'foundation',
  tmi: 'sole-trader',
  toiminimi: 'sole-trader',
  'yksityinen elinkeinonharjoittaja': 'sole-trader',
  'enskild näringsidkare': 'sole-trader',
  firma: 'sole-trader',
  'sole trader': 'sole-trader',
  muu: 'other',
  annan: 'other',
  other: 'other',
};
const LEGAL_FORMS: ReadonlyMap<string, LegalForm> = new Map(Object.entries(FORM_WORDS));

/** The legal form that a cell names, in any of the three languages, or by its abbreviation. */
export function legalFormOf(text: string): LegalForm | null {
  return LEGAL_FORMS.get(text.toLowerCase().replace(/\.$/, '')) ?? null;
}

/** The legal form that a firm's name ends, or begins, with. */
export function legalFormOfName(name: string): LegalForm | null {
  const words = name.toLowerCase().split(/\s+/);
  const form = legalFormOf(words.at(-1) ?? '') ?? legalFormOf(words[0] ?? '');
  return form === 'other' ? null : form;
}
