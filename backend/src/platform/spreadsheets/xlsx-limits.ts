/** A workbook is a packed folder: few bytes can unfold into a great many. */
export const XLSX_LIMITS = {
  entries: 1_000,
  unpackedBytes: 400_000_000,
  sharedTextChars: 60_000_000,
  /** Of a part that is read as a whole: its list of sheets, its styles. */
  partBytes: 5_000_000,
  /** Of what stands between two tags: a cell holds 32,767 characters. */
  textChars: 1_000_000,
  columns: 200,
  rows: 1_048_576,
} as const;
