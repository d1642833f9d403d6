/** How the text of a cell is read. */
export const CELL_FORMS = [
  'text',
  'business-id',
  'email',
  'phone',
  'language',
  'legal-form',
  'industry',
  'municipality',
  'post-code',
  'date',
  'year-end',
  'number',
  'money',
] as const;
export type CellForm = (typeof CELL_FORMS)[number];

export interface ImportField {
  readonly name: string;
  readonly form: CellForm;
  /** A row without it is refused. */
  readonly isRequired?: boolean;
  readonly max?: number;
  /** What columns of this field are called in Finnish, Swedish and English, as `plainHeader` writes it. */
  readonly headers: readonly string[];
}

/** Money may be written in euros or in thousands of them: the header often says which. */
export const MONEY_UNITS = ['euro', 'thousand-euro'] as const;
export type MoneyUnit = (typeof MONEY_UNITS)[number];
