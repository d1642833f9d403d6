/** The words of files that leave: what lists and columns are called, and what codes mean. */
export interface ExportWords {
  readonly lists: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
  readonly wholeProgramme: string;
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
