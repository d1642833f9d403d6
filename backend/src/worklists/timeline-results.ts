import { branchSql, dayOf, firm, type TimelineBranch } from './timeline-branch.js';

// The visibility ladder: what one keeps to oneself staff do not see, and peers see what is closed.
const OWN_OR_FIRM = `CASE WHEN x.visibility = 'me' THEN 'self' ELSE 'firm' END`;
const LADDER = `CASE WHEN x.visibility = 'me' THEN 'self'
        WHEN x.stage = 'closed' AND x.visibility IN ('network', 'public') THEN 'network'
        WHEN x.stage = 'closed' AND x.visibility = 'group' AND x.network_id IS NOT NULL THEN 'group'
        ELSE 'firm' END`;
const ofExperiment = (alias: string): string =>
  `JOIN experiment x ON x.programme_id = $1 AND x.id = ${alias}.experiment_id WHERE ${firm(alias)}`;

const EXPERIMENTS: readonly TimelineBranch[] = [
  {
    ...{ kind: 'experiment', event: 'experiment-started', id: 't.id', day: dayOf('t.recorded_at') },
    ...{ at: 't.recorded_at', by: 't.recorded_by', audience: OWN_OR_FIRM },
    ...{ title: 'x.title', subject: 'x.id' },
    from: `experiment_transition t ${ofExperiment('t')} AND t.to_stage = 'running'`,
  },
  {
    ...{ kind: 'experiment', event: 'experiment-decided', id: 'd.id', day: dayOf('d.recorded_at') },
    ...{ at: 'd.recorded_at', by: 'd.recorded_by', audience: LADDER },
    ...{ title: 'x.title', text: 'd.learning', outcome: 'd.decision', subject: 'x.id' },
    from: `experiment_decision d ${ofExperiment('d')} AND d.superseded_at IS NULL`,
  },
  {
    ...{ kind: 'experiment', event: 'time-box-past', id: 'r.id', day: dayOf('r.created_at') },
    ...{ at: 'r.created_at', audience: OWN_OR_FIRM, title: 'x.title', subject: 'x.id' },
    from: `reminder r ${ofExperiment('r')}`,
  },
];

/** Figures are staff's to read (`staff_read`). */
const FIGURES: readonly TimelineBranch[] = [
  {
    ...{ kind: 'figures', event: 'year-told', id: 'y.id', day: dayOf('y.recorded_at') },
    ...{ at: 'y.recorded_at', by: 'y.recorded_by', audience: "'firm'" },
    ...{ title: 'y.fiscal_year_ends_on', outcome: 'y.source' },
    from: `yearly_figure y WHERE ${firm('y')} AND y.superseded_at IS NULL`,
  },
  {
    ...{
      kind: 'figures',
      event: 'indicator-read',
      id: 'r.id',
      day: 'r.read_on',
      at: 'r.recorded_at',
    },
    ...{ by: 'r.recorded_by', audience: "'staff'", title: 'r.indicator', value: 'r.value' },
    from: `indicator_reading r WHERE ${firm('r')} AND r.superseded_at IS NULL`,
  },
];

// What is aid in force is told to others who grant it, without its title (`verso.aid_of_undertaking`).
const GIVEN = `CASE WHEN s.aid_cents IS NULL OR s.annulled_at IS NOT NULL THEN 'firm' ELSE 'grantors' END`;

/** Support and what is known of other aid: staff, and the firm itself (`own_read`). */
const SUPPORT: readonly TimelineBranch[] = [
  {
    ...{
      kind: 'support',
      event: 'support-given',
      id: 's.id',
      day: 's.given_on',
      at: 's.recorded_at',
    },
    ...{ by: 's.given_by', audience: GIVEN, title: 's.title', outcome: 's.kind', subject: 's.id' },
    from: `support_given s WHERE ${firm('s')}`,
  },
  {
    ...{ kind: 'support', event: 'support-annulled', id: 's.id', day: dayOf('s.annulled_at') },
    ...{ at: 's.annulled_at', by: 's.annulled_by', audience: "'firm'", title: 's.title' },
    ...{ text: 's.annul_reason', subject: 's.id' },
    from: `support_given s WHERE ${firm('s')} AND s.annulled_at IS NOT NULL`,
  },
  {
    ...{
      kind: 'support',
      event: 'aid-declared',
      id: 'd.id',
      day: 'd.declared_on',
      at: 'd.recorded_at',
    },
    ...{ by: 'd.recorded_by', audience: "'firm'", title: 'd.signed_by' },
    from: `de_minimis_declaration d WHERE ${firm('d')}`,
  },
  {
    ...{ kind: 'support', event: 'register-checked', id: 'c.id', day: 'c.checked_on' },
    ...{ at: 'c.recorded_at', by: 'c.checked_by', audience: "'firm'" },
    from: `de_minimis_check c WHERE ${firm('c')}`,
  },
];

export const EXPERIMENT_BRANCHES = EXPERIMENTS.map(branchSql);
export const FIGURE_BRANCHES = FIGURES.map(branchSql);
export const SUPPORT_BRANCHES = SUPPORT.map(branchSql);
