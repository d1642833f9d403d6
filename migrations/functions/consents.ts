/** How consents stand, for every query that uses data by them. */
export const sql = `
  -- The latest choice of a purpose, of one contact or of the firm itself; no row when nobody has asked.
  -- It runs with the rights of whoever asks.
  CREATE FUNCTION verso.latest_choice(p_programme uuid, p_enterprise uuid, p_purpose text, p_contact uuid)
    RETURNS TABLE (choice text, told_on date)
    LANGUAGE sql STABLE ROWS 1 SET search_path = public, pg_temp
    AS $$ SELECT v.choice, v.told_on FROM consent_event v
           WHERE v.programme_id = p_programme AND v.enterprise_id = p_enterprise AND v.purpose = p_purpose
             AND v.contact_id IS NOT DISTINCT FROM p_contact
           ORDER BY v.told_on DESC, v.recorded_at DESC, v.id DESC LIMIT 1 $$;

  -- Names of firms that show themselves beyond their groups, in programmes where the actor's own firm
  -- is in a group: as long as the firm's consent stands, and not a moment longer.
  CREATE FUNCTION verso.shown_names() RETURNS TABLE (programme_id uuid, enterprise_id uuid, name text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT p.programme_id, p.enterprise_id, p.name
            FROM (SELECT DISTINCT ON (v.programme_id, v.enterprise_id) v.programme_id, v.enterprise_id, v.choice
                    FROM consent_event v
                   WHERE v.purpose = 'sharing-by-name'
                     AND v.programme_id IN (SELECT n.programme_id FROM verso.own_networks() n)
                   ORDER BY v.programme_id, v.enterprise_id, v.told_on DESC, v.recorded_at DESC, v.id DESC) latest
            JOIN enterprise_profile p ON p.programme_id = latest.programme_id
             AND p.enterprise_id = latest.enterprise_id AND p.superseded_at IS NULL
           WHERE latest.choice = 'given' $$;
`;
