import type { KpiCode, KpiScopeKind, Visibility } from '@verso/domain';

/** An enterprise was active in a programme from a day on, until the day it ended (not included). */
export interface EnrolmentFact {
  readonly programmeId: string;
  readonly enterpriseId: string;
  readonly activeFrom: string;
  readonly activeUntil: string | null;
}

/** An enterprise was a member of a network from a day on, until the day it left (not included). */
export interface MembershipFact {
  readonly programmeId: string;
  readonly networkId: string;
  readonly enterpriseId: string;
  readonly joinedOn: string;
  readonly leftOn: string | null;
}

/** An experiment was closed with a learning and a decision. `networkId` is `null` outside a group. */
export interface DecisionFact {
  readonly programmeId: string;
  readonly networkId: string | null;
  readonly experimentId: string;
  readonly enterpriseId: string;
  /** Calendar date of the decision in Helsinki. */
  readonly decidedOn: string;
  readonly visibility: Visibility;
}

/** What the indicators are rolled up from. The networks are named, so that an empty one has cells. */
export interface KpiFacts {
  readonly programmeId: string;
  readonly networkIds: readonly string[];
  readonly enrolments: readonly EnrolmentFact[];
  readonly memberships: readonly MembershipFact[];
  readonly decisions: readonly DecisionFact[];
}

/** What a cell is about. */
export interface KpiScope {
  readonly kind: KpiScopeKind;
  readonly id: string;
}

/** The parts of an indicator in one scope. */
export interface KpiFigure {
  readonly numerator: number;
  /** `null` for a plain count. */
  readonly denominator: number | null;
  /** The count itself, or the fraction 0..1; `null` when the denominator is 0. */
  readonly value: number | null;
  /** The distinct enterprises behind the figure, in the order of their ids. */
  readonly enterpriseIds: readonly string[];
}

/** One indicator in one scope, as of one day. */
export interface KpiCell extends KpiFigure {
  readonly kpi: KpiCode;
  readonly programmeId: string;
  readonly scope: KpiScope;
  /** The month of the day, `YYYY-MM`. */
  readonly period: string;
  readonly madeOf: { readonly method: KpiMethod; readonly version: number; readonly asOf: string };
}

/** How the parts of a cell are put together. */
export type KpiMethod = 'distinct-enterprises' | 'count' | 'ratio-of-sums';
