import type { KpiCode, LocalisedText } from '@verso/domain';

export interface ReviewProgramme {
  readonly id: string;
  readonly code: string;
  readonly label: LocalisedText;
  readonly regionLabel: LocalisedText;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly releases: readonly {
    readonly id: string;
    readonly month: string;
    readonly publishedAt: string;
  }[];
}

/** A part of an indicator. Suppressed is not missing: the figure exists and is withheld. */
export interface ReviewPart {
  readonly networkId: string;
  readonly name: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly suppressed: boolean;
}

export interface ReviewIndicator {
  readonly kpi: KpiCode;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly target: number | null;
  readonly targetDueOn: string | null;
  readonly breakdown: readonly ReviewPart[];
  readonly series: readonly { readonly month: string; readonly value: number | null }[];
}

export interface ReviewView {
  readonly programme: ReviewProgramme;
  readonly release: {
    readonly id: string;
    readonly month: string;
    readonly publishedAt: string;
    readonly sha256: string;
  } | null;
  readonly indicators: readonly ReviewIndicator[];
  readonly method: {
    readonly asOf: string;
    readonly fewestEnterprises: number;
    readonly indicators: readonly {
      readonly kpi: KpiCode;
      readonly method: string;
      readonly version: number;
    }[];
  } | null;
}
