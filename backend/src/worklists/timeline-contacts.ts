import { TOUCHPOINT_KINDS } from '@verso/domain';

import { branchSql, dayOf, firm, type TimelineBranch } from './timeline-branch.js';

// An evening with the group is told once, by the meeting itself: whoever wrote down who came wrote
// this contact in the same breath, and the firm is still on the list. One noted by hand stays.
const TOLD_BY_MEETING = `t.kind = 'meeting' AND k.text IS NULL AND EXISTS (
         SELECT 1 FROM meeting_attendee a
           JOIN meeting m ON m.programme_id = $1 AND m.id = a.meeting_id AND m.meets_on = t.happened_on
           JOIN meeting_attendee w ON w.programme_id = $1 AND w.meeting_id = a.meeting_id
            AND w.enterprise_id = $2 AND w.recorded_by = t.recorded_by
            AND w.recorded_at BETWEEN t.recorded_at - interval '1 minute' AND t.recorded_at + interval '1 minute'
          WHERE ${firm('a')} AND a.superseded_at IS NULL)`;

/** Contacts and notes are staff's own (`staff_read`). */
const touchpoint = (kind: (typeof TOUCHPOINT_KINDS)[number]): TimelineBranch => ({
  ...{ kind, event: kind, id: 't.id', day: 't.happened_on', at: 't.recorded_at' },
  ...{ by: 't.recorded_by', audience: "'staff'", text: 'k.text' },
  corrected: 't.corrects_id IS NOT NULL',
  from: `touchpoint t
      LEFT JOIN touchpoint_note k ON k.programme_id = $1 AND k.touchpoint_id = t.id
     WHERE ${firm('t')} AND t.kind = '${kind}' AND t.superseded_at IS NULL AND NOT (${TOLD_BY_MEETING})`,
});

/** Whom an invitation is for is staff's alone (`staff_read`). */
const invited: TimelineBranch = {
  ...{ kind: 'message', event: 'invited', id: 'v.id', day: dayOf('v.sent_at'), at: 'v.sent_at' },
  ...{ by: 'v.sent_by', audience: "'staff'", title: 'c.name' },
  from: `invitation v LEFT JOIN contact c ON c.programme_id = $1 AND c.id = v.contact_id
     WHERE ${firm('v')}`,
};

const accepted: TimelineBranch = {
  ...{ ...invited, event: 'invitation-accepted', day: dayOf('v.accepted_at'), at: 'v.accepted_at' },
  ...{ by: 'v.person_id', from: `${invited.from} AND v.accepted_at IS NOT NULL` },
};

// Whose mail it is, is known by what it is about. The letter of an
// invitation to Verso is told by the invitation.
const ABOUT = `(
      SELECT v.id, v.contact_id FROM meeting_invitation v WHERE ${firm('v')}
       UNION ALL SELECT c.id, c.id FROM contact c WHERE ${firm('c')})`;

/** Mail to the firm's contacts: staff, and administrators who look after the post (`administrator_read`). */
const mailed: TimelineBranch = {
  ...{ kind: 'message', event: 'mail-sent', id: 'l.id', day: dayOf('l.created_at') },
  ...{ at: 'l.created_at', audience: "'office'", title: 'c.name', outcome: 'l.kind' },
  before: 'l.state',
  from: `${ABOUT} s
      JOIN mail_message l ON l.programme_id = $1 AND l.subject_id = s.id
      LEFT JOIN contact c ON c.programme_id = $1 AND c.id = s.contact_id
     WHERE true`,
};

export const CONTACT_BRANCHES = TOUCHPOINT_KINDS.map((kind) => branchSql(touchpoint(kind)));
export const MESSAGE_BRANCHES = [invited, accepted, mailed].map(branchSql);
