import type { Reading } from '../platform/database/unit-of-work.js';
import { type CursorValue, jsonPageSql } from '../platform/http/page.js';
import { StatementValues } from './statement-values.js';

export const ENTERPRISE_SORTS = [
  'name',
  '-name',
  'enrolledOn',
  '-enrolledOn',
  'municipality',
] as const;
export type EnterpriseSort = (typeof ENTERPRISE_SORTS)[number];

/** What a search has found: few firms by id, or many by a text that their names contain. */
export type Found = { readonly ids: readonly string[] } | { readonly text: string };

/** What narrows the list, after the search text has been looked up. */
export interface EnterpriseFilter {
  readonly programmeId: string;
  readonly stage?: string | undefined;
  readonly municipality?: string | undefined;
  readonly industry?: string | undefined;
  readonly networkId?: string | undefined;
  readonly advisorId?: string | undefined;
  readonly withoutNetwork?: boolean | undefined;
  readonly found?: Found | undefined;
}

/** What the list is asked for. */
export interface EnterpriseListQuestion extends EnterpriseFilter {
  readonly sort: EnterpriseSort;
  /** The sort key after which the page starts. */
  readonly after: readonly CursorValue[] | null;
  readonly limit: number;
}

interface Sorting {
  /** Expressions over `p` (profile) and `en` (enrolment); an index has them in this order. */
  readonly keys: readonly { readonly sql: string; readonly cast: string }[];
  readonly descending: boolean;
  readonly byEnrolment: boolean;
}

const NAME = { sql: 'p.name COLLATE "fi-x-icu"', cast: 'text' };
const ENTERPRISE = { sql: 'p.enterprise_id', cast: 'uuid' };
// An unknown municipality comes last; the codes follow the Finnish alphabet. As its index has it.
const MUNICIPALITY = {
  sql: `(CASE WHEN p.municipality_code IS NULL THEN '999' ELSE p.municipality_code END)`,
  cast: 'text',
};
const ENROLLED_ON = { sql: 'en.enrolled_on', cast: 'date' };
const ENROLLED = { sql: 'en.enterprise_id', cast: 'uuid' };

const byName = { keys: [NAME, ENTERPRISE], byEnrolment: false };
const byDate = { keys: [ENROLLED_ON, ENROLLED], byEnrolment: true };
const SORTINGS: Readonly<Record<EnterpriseSort, Sorting>> = {
  name: { ...byName, descending: false },
  '-name': { ...byName, descending: true },
  enrolledOn: { ...byDate, descending: false },
  '-enrolledOn': { ...byDate, descending: true },
  municipality: { keys: [MUNICIPALITY, NAME, ENTERPRISE], byEnrolment: false, descending: false },
};

/** How each value of a sort's key is cast: a cursor is checked against it. */
export function sortCasts(sort: EnterpriseSort): readonly string[] {
  return SORTINGS[sort].keys.map(({ cast }) => cast);
}

/**
 * One page of a programme's firms as one JSON text. The page is found first, by an index in the
 * order of the list, from the key where the page before ended: page 500 costs what page 1 costs.
 * Everything else is looked up for the firms of that page alone.
 */
export function enterpriseListSql(question: EnterpriseListQuestion): Reading {
  const values = new StatementValues();
  const programme = values.add(question.programmeId, 'uuid');
  // Written out: of an unknown number of rows the planner expects many, and sorts them all.
  const limit = values.literal(question.limit);
  const sorting = SORTINGS[question.sort];
  const page = pageSql({ question, sorting, values, programme, limit });
  const sql = jsonPageSql(rowsSql(page, programme), limit);
  return { sql, parameters: values.list, planning: planningOf(question) };
}

/** How many firms there are, counted no further than `limit`. */
export function enterpriseCountSql(
  filter: EnterpriseFilter,
  limit: number,
): Pick<Reading, 'sql' | 'parameters'> {
  const values = new StatementValues();
  const programme = values.add(filter.programmeId, 'uuid');
  const conditions = [
    ...profileConditions(filter, values, programme),
    ...stageConditions(filter, values, programme),
  ];
  const sql = `
    SELECT count(*)::int AS count FROM (
      SELECT 1 FROM enterprise_profile p
       WHERE p.programme_id = ${programme} AND p.superseded_at IS NULL
         ${conditions.map((condition) => `AND ${condition}`).join('\n         ')}
       LIMIT ${values.literal(limit)}) counted`;
  return { sql, parameters: values.list };
}

// Where an index has the rows in the order of the list, the plan is the same for all values. How
// many firms an industry, a text, a network or an advisor has is for the planner to look up.
function planningOf(question: EnterpriseListQuestion): 'auto' | 'once' {
  const { industry, found, networkId, advisorId, municipality, sort } = question;
  const isSelected = [industry, found, networkId, advisorId].some((value) => value !== undefined);
  const isSorted = municipality !== undefined && SORTINGS[sort].byEnrolment;
  return isSelected || isSorted ? 'auto' : 'once';
}

interface PageParts {
  readonly question: EnterpriseListQuestion;
  readonly sorting: Sorting;
  readonly values: StatementValues;
  readonly programme: string;
  readonly limit: string;
}

function pageSql({ question, sorting, values, programme, limit }: PageParts): string {
  const direction = sorting.descending ? ' DESC' : '';
  const keys = sorting.keys.map(({ sql }) => sql);
  const conditions = [
    ...profileConditions(question, values, programme),
    ...stageConditions(question, values, programme),
    ...afterCondition(question, sorting, values),
  ];
  return `
    SELECT p.enterprise_id, p.name, p.legal_form, p.municipality_code, p.industry_code, p.industry_code_set,
           row_number() OVER (ORDER BY ${keys.map((key) => key + direction).join(', ')}) AS place,
           json_build_array(${keys.join(', ')}) AS key
      FROM enterprise_profile p${sorting.byEnrolment ? enrolmentJoin(programme) : ''}
     WHERE p.programme_id = ${programme} AND p.superseded_at IS NULL
       ${conditions.map((condition) => `AND ${condition}`).join('\n       ')}
     ORDER BY ${keys.map((key) => key + direction).join(', ')}
     LIMIT ${limit} + 1`;
}

const enrolmentJoin = (programme: string): string => `
      JOIN enrolment en ON en.programme_id = ${programme} AND en.enterprise_id = p.enterprise_id
       AND en.superseded_at IS NULL`;

function profileConditions(
  { municipality, industry, found, networkId, withoutNetwork, advisorId }: EnterpriseFilter,
  values: StatementValues,
  programme: string,
): string[] {
  const conditions: string[] = [];
  const member = `SELECT m.enterprise_id FROM network_member m
                   WHERE m.programme_id = ${programme} AND m.left_on IS NULL`;
  if (municipality !== undefined) {
    conditions.push(`${MUNICIPALITY.sql} = ${values.add(municipality, 'text')}`);
  }
  if (industry !== undefined) conditions.push(industryCondition(industry, values));
  if (found) conditions.push(foundCondition(found, values));
  if (networkId !== undefined) {
    conditions.push(among(`${member} AND m.network_id = ${values.add(networkId, 'uuid')}`));
  }
  if (advisorId !== undefined) {
    const advisor = values.add(advisorId, 'uuid');
    conditions.push(
      among(`SELECT n.enterprise_id FROM enrolment n WHERE n.programme_id = ${programme}
                   AND n.advisor_id = ${advisor} AND n.superseded_at IS NULL`),
    );
  }
  if (withoutNetwork === true) {
    conditions.push(`NOT EXISTS (${member} AND m.enterprise_id = p.enterprise_id)`);
  }
  return conditions;
}

// As an array, the few ids go into the index of current profiles instead of a join of everything.
const among = (ids: string): string => `p.enterprise_id = ANY (ARRAY(${ids}))`;

function foundCondition(found: Found, values: StatementValues): string {
  if ('ids' in found) return `p.enterprise_id = ANY (${values.add(found.ids, 'uuid[]')})`;
  const pattern = `%${found.text.replace(/[\\%_]/g, '\\$&')}%`;
  return `p.name ILIKE ${values.add(pattern, 'text')}`;
}

// A letter is a section, whose divisions differ between the code sets; digits begin a code.
function industryCondition(industry: string, values: StatementValues): string {
  const code = values.add(industry, 'text');
  if (/^\d/.test(industry)) {
    return `p.industry_code COLLATE "C" >= ${code} AND p.industry_code COLLATE "C" < ${code} || ':'`;
  }
  const divisions = (codeSet: string): string =>
    `(p.industry_code_set = '${codeSet}' AND left(p.industry_code, 2) = ANY (ARRAY(
        SELECT i.code FROM industry i
         WHERE i.code_set = '${codeSet}' AND i.level = 2 AND i.parent_code = ${code})))`;
  return `(${divisions('TOL2025')} OR ${divisions('TOL2008')})`;
}

const ON_THE_WAY_IN: readonly string[] = ['applied', 'eligible', 'agreed'];

// Hardly anybody stands at the stages of the way in: those few are looked up. For the others the rows
// are taken in the order of the list and asked one by one, which OFFSET keeps the planner from
// turning into a join of all of them.
function stageConditions(
  { stage }: EnterpriseFilter,
  values: StatementValues,
  programme: string,
): string[] {
  if (stage === undefined) return [];
  const at = `SELECT s.enterprise_id FROM enrolment s WHERE s.programme_id = ${programme}
               AND s.stage = ${values.literal(stage)} AND s.superseded_at IS NULL`;
  if (ON_THE_WAY_IN.includes(stage)) return [among(at)];
  return [`EXISTS (${at} AND s.enterprise_id = p.enterprise_id OFFSET 0)`];
}

function afterCondition(
  { after }: EnterpriseListQuestion,
  { keys, descending }: Sorting,
  values: StatementValues,
): string[] {
  if (after === null) return [];
  const key = keys.map(({ sql }) => sql).join(', ');
  const start = keys.map(({ cast }, index) => values.add(after[index], cast)).join(', ');
  return [`(${key}) ${descending ? '<' : '>'} (${start})`];
}

/** The rows of the page, with what the list shows of each: `item` and `key`, in order. */
function rowsSql(page: string, programme: string): string {
  return `
    SELECT page.key, json_build_object(
        'id', page.enterprise_id, 'businessId', e.business_id, 'kind', e.kind,
        'name', page.name, 'legalForm', page.legal_form,
        'municipalityCode', page.municipality_code, 'municipalityLabel', a.label,
        'industryCode', page.industry_code, 'industryCodeSet', page.industry_code_set,
        'industryLabel', i.label, 'stage', n.stage, 'enrolledOn', n.enrolled_on,
        'advisorId', n.advisor_id, 'advisorName', advisor.name,
        'networks', ${NETWORKS.replaceAll('$programme', programme)},
        'lastContactOn', ${LAST_CONTACT.replaceAll('$programme', programme)},
        'experimentsRunning', ${RUNNING.replaceAll('$programme', programme)}) AS item
      FROM (${page}) page
      JOIN enterprise e ON e.id = page.enterprise_id
      LEFT JOIN area a ON a.code = page.municipality_code
      LEFT JOIN industry i ON i.code_set = page.industry_code_set AND i.code = left(page.industry_code, 2)
      LEFT JOIN enrolment n ON n.programme_id = ${programme} AND n.enterprise_id = page.enterprise_id
       AND n.superseded_at IS NULL
      LEFT JOIN person_identity advisor ON advisor.person_id = n.advisor_id
     ORDER BY page.place`;
}

const NETWORKS = `
          (SELECT coalesce(json_agg(json_build_object('id', w.id, 'name', w.name)
                    ORDER BY w.name COLLATE "fi-x-icu", w.id), '[]'::json)
             FROM network_member m
             JOIN network w ON w.programme_id = $programme AND w.id = m.network_id
            WHERE m.programme_id = $programme AND m.enterprise_id = page.enterprise_id AND m.left_on IS NULL)`;
const LAST_CONTACT = `
          (SELECT t.happened_on FROM touchpoint t
            WHERE t.programme_id = $programme AND t.enterprise_id = page.enterprise_id AND t.superseded_at IS NULL
            ORDER BY t.happened_on DESC LIMIT 1)`;
const RUNNING = `
          (SELECT count(*) FROM experiment x
            WHERE x.programme_id = $programme AND x.enterprise_id = page.enterprise_id AND x.stage = 'running')`;
