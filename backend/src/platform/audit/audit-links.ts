import type { CheckedLink } from './chain-check.js';

const PAGE = 1_000;

/** A row of the trail in the words of the chain. */
export const EVENT_SQL = `json_build_object('id', e.id,
  'at', to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'actorKind', e.actor_kind,
  'personId', e.person_id, 'programmeId', e.programme_id, 'action', e.action, 'subjectKind', e.subject_kind,
  'subjectId', e.subject_id, 'details', e.details, 'requestId', e.request_id)`;

/** Links behind a number, each with the row it stands for as long as that can be checked. */
export const LINKS_SQL = `
  SELECT json_build_object('number', s.number, 'salt', s.salt, 'commitment', s.commitment, 'hash', s.hash,
           'event', CASE WHEN e.id IS NOT NULL THEN ${EVENT_SQL} END) AS link
    FROM audit_seal s LEFT JOIN audit_event e ON e.id = s.event_id AND s.salt IS NOT NULL
   WHERE s.number > $1 ORDER BY s.number LIMIT ${PAGE}`;

/** The whole chain from its beginning, a page at a time. */
export async function* linksBy(
  read: (after: number) => Promise<readonly CheckedLink[]>,
): AsyncGenerator<CheckedLink> {
  for (let after = 0; ;) {
    const links = await read(after);
    yield* links;
    after = links.at(-1)?.number ?? after;
    if (links.length < PAGE) return;
  }
}

/** A link as it stands in an exported file, which is checked by `verso audit verify`. */
export const lineOf = (link: CheckedLink): string => `${JSON.stringify(link)}\n`;
