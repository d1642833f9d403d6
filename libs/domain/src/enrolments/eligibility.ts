import { addDays, isCalendarDate } from '../calendar/calendar-date.js';
import type { SizeClass } from '../enterprises/size-class.js';
import type {
  EligibilityFacts,
  EligibilityLine,
  EligibilityOutcome,
  EligibilityRules,
} from './eligibility-rules.js';
import { knownSize } from './size-class-rule.js';

/**
 * Looks at a firm with a programme's rules. What is not known is never taken for met.
 *
 * @param rules - what the programme asks
 * @param facts - what is known of the firm
 * @param today - the day on which it is looked at
 * @returns a line for each rule that is asked, in the order of the rules
 * @example checkEligibility({ ...NO_RULES, personsBelow: 10 }, { ...facts, persons: 3 }, today)
 *   // [{ rule: 'size', outcome: 'met', asked: ['10'], found: '3' }]
 */
export function checkEligibility(
  rules: EligibilityRules,
  facts: EligibilityFacts,
  today: string,
): EligibilityLine[] {
  return [
    rules.isInArea ? area(facts) : null,
    rules.personsBelow === null ? null : size(rules.personsBelow, facts),
    rules.sizeClasses.length === 0 ? null : sizeClass(rules.sizeClasses, facts, today),
    rules.industries.length === 0 ? null : industry(rules.industries, facts),
    rules.ageFromDays === null ? null : ageFrom(rules.ageFromDays, facts, today),
    rules.ageBelowYears === null ? null : ageBelow(rules.ageBelowYears, facts, today),
    rules.aidRoomCents === null ? null : aidRoom(rules.aidRoomCents, facts),
  ].filter((line) => line !== null);
}

/**
 * Whether a decision to let the firm in goes against a rule, and so must say why.
 *
 * @param lines - what the rules found
 * @returns true when one of them is not met; what is unknown is shown, and no refusal
 */
export function goesAgainstRules(lines: readonly EligibilityLine[]): boolean {
  return lines.some(({ outcome }) => outcome === 'not-met');
}

const outcomeOf = (isMet: boolean | null): EligibilityOutcome => {
  if (isMet === null) return 'unknown';
  return isMet ? 'met' : 'not-met';
};

function area({ municipalityCode, regionCode, eligibleAreas }: EligibilityFacts): EligibilityLine {
  const isInside = [municipalityCode, regionCode].some(
    (code) => code !== null && eligibleAreas.includes(code),
  );
  return {
    rule: 'area',
    outcome: outcomeOf(municipalityCode === null ? null : isInside),
    asked: eligibleAreas,
    found: municipalityCode,
  };
}

function size(below: number, { persons }: EligibilityFacts): EligibilityLine {
  const outcome = outcomeOf(persons === null ? null : persons < below);
  return { rule: 'size', outcome, asked: [String(below)], found: textOf(persons) };
}

function sizeClass(
  asked: readonly SizeClass[],
  facts: EligibilityFacts,
  today: string,
): EligibilityLine {
  const { size: found, basis } = knownSize(facts, today);
  const outcome = outcomeOf(found === null ? null : asked.includes(found));
  return { rule: 'size-class', outcome, asked, found, basis };
}

// A code of another set may stand for something else under the same digits.
function industry(
  asked: readonly string[],
  { industryCode, industryCodeSet }: EligibilityFacts,
): EligibilityLine {
  const isComparable = industryCode !== null && industryCodeSet === 'TOL2025';
  const isMet = isComparable ? asked.some((code) => industryCode.startsWith(code)) : null;
  return { rule: 'industry', outcome: outcomeOf(isMet), asked, found: industryCode };
}

function ageFrom(days: number, { foundedOn }: EligibilityFacts, today: string): EligibilityLine {
  const isMet = foundedOn === null ? null : addDays(foundedOn, days) <= today;
  return { rule: 'age-from', outcome: outcomeOf(isMet), asked: [String(days)], found: foundedOn };
}

function ageBelow(years: number, { foundedOn }: EligibilityFacts, today: string): EligibilityLine {
  const isMet = foundedOn === null ? null : today < anniversary(foundedOn, years);
  return { rule: 'age-below', outcome: outcomeOf(isMet), asked: [String(years)], found: foundedOn };
}

function aidRoom(needed: number, { aidRoomCents }: EligibilityFacts): EligibilityLine {
  const outcome = outcomeOf(aidRoomCents === null ? null : aidRoomCents >= needed);
  return { rule: 'de-minimis', outcome, asked: [String(needed)], found: textOf(aidRoomCents) };
}

const textOf = (value: number | null): string | null => (value === null ? null : String(value));

/** The same day so many years later; the first of March for a leap day that is not there. */
function anniversary(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) + years;
  const same = `${String(year).padStart(4, '0')}${date.slice(4)}`;
  return isCalendarDate(same) ? same : `${same.slice(0, 4)}-03-01`;
}
