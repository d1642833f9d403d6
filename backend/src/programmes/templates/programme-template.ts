import type { Fund, KpiCode, LocalisedText } from '@verso/domain';

/** What a new programme can begin with. */
export const TEMPLATE_CODES = ['growth-network', 'ecosystem', 'empty'] as const;
export type TemplateCode = (typeof TEMPLATE_CODES)[number];

export interface TemplateObjective {
  readonly code: string | null;
  readonly label: LocalisedText;
  readonly kpis: readonly KpiCode[];
}

/** A beginning: all of it can be changed afterwards, and nothing of it is ever read again. */
export interface ProgrammeTemplate {
  readonly key: TemplateCode;
  readonly label: LocalisedText;
  readonly text: LocalisedText;
  readonly fund: Fund;
  readonly line: LocalisedText | null;
  readonly objectives: readonly (TemplateObjective & {
    readonly specific: readonly TemplateObjective[];
  })[];
  /** To be reached by the programme's last day. */
  readonly targets: readonly { readonly kpi: KpiCode; readonly target: number }[];
}
