import { verdictOutcome } from '@verso/analysis';
import {
  CARD_LIMITS,
  DECISIONS,
  ENTERPRISE_LIMITS,
  isBusinessId,
  missingForStart,
  normaliseEmail,
  normalisePhone,
  SHARED_FROM,
  shareLeft,
  THEMES,
  VERDICT_OUTCOMES,
  VISIBILITIES,
  widerOrEqual,
} from '@verso/domain';

import { TOLD_EXPERIMENTS } from './experiments.js';
import { TOLD_FIRM_GROUPS } from './firms.js';
import { STAFF } from './people.js';
import { NETWORKS, PROGRAMMES } from './programmes.js';
import type { ExperimentStory, FirmStory } from './story.js';

const firms = TOLD_FIRM_GROUPS.flatMap((group) =>
  group.firms.map((firm) => ({ ...firm, programme: group.programme })),
);
const southSavo = firms.filter(({ programme }) => programme === 'south-savo');
const experiments = TOLD_EXPERIMENTS.map((experiment) => ({
  programme: 'south-savo' as const,
  ...experiment,
}));
const closed = experiments.flatMap((experiment) =>
  experiment.outcome.stage === 'closed' ? [{ ...experiment, outcome: experiment.outcome }] : [],
);

const counted = (firm: (each: FirmStory) => boolean) => southSavo.filter(firm).length;

/** Trials and successes as they stand in the end, corrections told. */
function totals({ outcome }: ExperimentStory): { trials: number; successes: number } {
  if (!('seen' in outcome)) return { trials: 0, successes: 0 };
  const correction = 'correction' in outcome ? outcome.correction : undefined;
  const entries = (outcome.seen ?? []).map(([, trials, successes], index) =>
    index === correction?.of ? correction : { trials, successes },
  );
  return {
    trials: entries.reduce((sum, { trials }) => sum + trials, 0),
    successes: entries.reduce((sum, { successes }) => sum + successes, 0),
  };
}

function outcomeOf(experiment: (typeof closed)[number]) {
  const {
    goal: criterionShare = 0,
    planned: plannedTrials = 1,
    direction = 'at-least',
  } = experiment;
  const ended = experiment.outcome.on >= (experiment.days ?? 0);
  return verdictOutcome({ ...totals(experiment), criterionShare, plannedTrials, direction, ended });
}

describe('the firms of the story', () => {
  it('are sixty in South Savo, 62 % of them sole traders, and a handful elsewhere', () => {
    expect(southSavo).toHaveLength(60);
    expect(counted(({ form }) => form === 'sole-trader')).toBe(37);
    expect(firms.filter(({ programme }) => programme === 'north-savo')).toHaveLength(7);
    expect(firms.filter(({ programme }) => programme === 'northern-ostrobothnia')).toHaveLength(6);
  });

  it('live in the municipalities as firms of South Savo do', () => {
    const count = (code: string) => counted(({ municipality }) => municipality === code);

    const counts = Object.fromEntries(
      [...new Set(southSavo.map(({ municipality }) => municipality))]
        .sort()
        .map((code) => [code, count(code)]),
    );

    expect(counts).toEqual({
      '046': 1,
      '097': 1,
      '178': 3,
      '213': 2,
      '491': 22,
      '507': 3,
      '593': 10,
      '623': 1,
      '681': 1,
      '740': 15,
      '768': 1,
    });
  });

  it('carry Business IDs of the unused block alone, each its own, or none yet', () => {
    const ids = firms.flatMap(({ businessId }) => businessId ?? []);

    expect(ids.filter((id) => !isBusinessId(id) || !id.startsWith('399'))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length - 1);
    expect(counted(({ businessId, form }) => !businessId && form !== 'sole-trader')).toBe(0);
    expect(counted(({ businessId }) => !businessId)).toBeGreaterThanOrEqual(4);
  });

  it('meet one another in two programmes once, as the same firm', () => {
    const twice = firms.filter(({ key }) => key === 'kaikukuva');

    expect(twice.map(({ programme }) => programme)).toEqual(['south-savo', 'north-savo']);
    expect(new Set(twice.map(({ businessId }) => businessId)).size).toBe(1);
    expect(new Set(firms.map(({ key }) => key)).size).toBe(firms.length - 1);
  });

  it('have names that fit, one of them very long, and addresses that reach nobody', () => {
    const people = [...firms.map(({ contact }) => contact), ...STAFF];
    const emails = people.flatMap(({ email }) => email ?? []);

    expect(Math.max(...firms.map(({ name }) => name.length))).toBeGreaterThan(120);
    expect(firms.filter(({ name }) => name.length > ENTERPRISE_LIMITS.name.max)).toEqual([]);
    expect(
      emails.filter((email) => normaliseEmail(email) !== email || !email.endsWith('.example')),
    ).toEqual([]);
    expect(
      firms.filter(
        ({ contact: { phone } }) => phone !== undefined && normalisePhone(phone) === null,
      ),
    ).toEqual([]);
  });

  it('stand in five groups of seven to twelve members', () => {
    const members = (network: string) =>
      counted(({ member = [] }) => member.some((each) => each.network === network && !each.left));

    const sizes = NETWORKS.map(({ key }) => members(key)).filter((size) => size > 0);

    expect(sizes).toEqual([12, 12, 9, 10, 8]);
    expect(counted(({ member = [] }) => member.length === 2)).toBe(1);
    expect(counted(({ member, ending, applied }) => !member && !ending && !applied)).toBe(6);
    expect(counted(({ member = [], ending }) => !ending && member.some(({ left }) => left))).toBe(
      1,
    );
  });

  it('were invited in every way an invitation can go', () => {
    const states = southSavo.map(({ invitation }) => invitation?.state ?? 'accepted');

    expect(new Set(states)).toEqual(new Set(['accepted', 'pending', 'expired', 'revoked', 'none']));
    expect(counted(({ invitation, applied }) => invitation?.state === 'none' && !applied)).toBe(2);
    expect(
      counted(({ invitation }) => invitation?.state === 'pending' && invitation.sent > 7),
    ).toBe(3);
  });
});

describe('the experiments of the story', () => {
  it('belong to firms that had joined before they began', () => {
    const late = experiments.filter((experiment) => {
      const firm = firms.find(
        ({ key, programme }) => key === experiment.firm && programme === experiment.programme,
      );
      const begins = experiment.written ?? experiment.began ?? 0;
      return !firm || begins > firm.enrolled - 14;
    });

    expect(late.map(({ title }) => title)).toEqual([]);
  });

  it('stand in every stage, in every theme and on every rung', () => {
    const stages = experiments.map(({ outcome }) => outcome.stage);
    const rungs = experiments.map(({ outcome, visibility = 'advisor' }) =>
      outcome.stage === 'closed' ? outcome.visibility : visibility,
    );

    expect(experiments.length).toBeGreaterThanOrEqual(70);
    expect(new Set(stages)).toEqual(
      new Set(['draft', 'planned', 'running', 'closed', 'cancelled']),
    );
    expect(new Set(experiments.map(({ theme }) => theme))).toEqual(new Set(THEMES));
    expect(new Set(rungs)).toEqual(new Set(VISIBILITIES));
  });

  it('are complete unless drafts, and within the limits of a card', () => {
    const unready = experiments
      .filter(({ outcome }) => outcome.stage !== 'draft')
      .filter(
        (card) =>
          missingForStart({
            title: card.title,
            hypothesis: card.hypothesis,
            test: card.test,
            metricLabel: card.metric,
            trialLabel: card.trial,
            direction: card.direction ?? 'at-least',
            criterionShare: card.goal ?? null,
            plannedTrials: card.planned ?? null,
            startsOn: '2026-01-01',
            endsOn: card.days === undefined ? null : `2026-0${Math.ceil(card.days / 28)}-28`,
          }).length > 0,
      );
    const long = closed.filter(({ outcome }) => outcome.learning.length > CARD_LIMITS.learning.max);

    expect(unready.map(({ title }) => title)).toEqual([]);
    expect(long).toEqual([]);
  });

  it('log what can have happened, in order and not tomorrow', () => {
    const wrong = experiments.filter(({ outcome, began = 0, days = 0 }) => {
      if (!('seen' in outcome)) return false;
      const last = 'on' in outcome ? outcome.on : began;
      return (outcome.seen ?? []).some(
        ([day, trials, successes], index, all) =>
          successes > trials ||
          day > last ||
          day > began ||
          day > days ||
          day < (all[index - 1]?.[0] ?? 0),
      );
    });

    expect(wrong.map(({ title }) => title)).toEqual([]);
  });

  it('end in all four decisions and in all four readings', () => {
    expect(new Set(closed.map(({ outcome }) => outcome.decision))).toEqual(new Set(DECISIONS));
    expect(new Set(closed.map(outcomeOf))).toEqual(new Set(VERDICT_OUTCOMES));
  });

  it('share two of three learnings with the group or further', () => {
    const shared = closed.filter(({ outcome }) => widerOrEqual(outcome.visibility, SHARED_FROM));
    const failed = shared.filter(({ outcome }) => outcome.decision === 'stop');

    expect(shared.length / closed.length).toBeGreaterThan(0.6);
    expect(shared.length / closed.length).toBeLessThan(0.75);
    expect(failed.length).toBeGreaterThanOrEqual(4);
  });

  it('tell the nine of thirty against one of ten', () => {
    const reminder = closed.find(({ title }) => title === 'Muistutusviesti vanhoille asiakkaille');

    expect(reminder && totals(reminder)).toEqual({ trials: 30, successes: 9 });
    expect(reminder && outcomeOf(reminder)).toBe('met');
  });

  it('run past their time box three or four times in South Savo', () => {
    const overdue = experiments.filter(
      ({ outcome, programme, began = 0, days = 0 }) =>
        programme === 'south-savo' && outcome.stage === 'running' && began >= days,
    );

    expect(overdue.length).toBeGreaterThanOrEqual(3);
    expect(overdue.length).toBeLessThanOrEqual(4);
  });
});

describe('the programmes of the story', () => {
  it('are one in depth and two young ones, each with partners who make up the whole, and a funder', () => {
    expect(PROGRAMMES.map(({ regionCode }) => regionCode)).toEqual(['MK10', 'MK11', 'MK17']);
    for (const { partners, funder, budgetCents } of PROGRAMMES) {
      const parts = partners.map(({ share }) => ({ share, amountCents: null }));
      expect(partners.length).toBeGreaterThanOrEqual(2);
      expect(shareLeft(parts, budgetCents)).toBe(0);
      expect(funder.decisionNumber).toMatch(/^EURA 2021\//);
    }
  });
});
