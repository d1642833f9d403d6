/** A workbook is a packed folder: few bytes can unfold into a great many. */
export const XLSX_LIMITS = {
  entries: 1_000,
  unpackedBytes: 400_000_000,
  sharedTextChars: 60_000_000,
  columns: 200,
} as const;
