/** Published: funders read released figures of the programmes they fund, and nothing that names a firm. */
export const sql = `
  CREATE POLICY funder_read ON kpi_release FOR SELECT TO verso_app
    USING (programme_id = ANY (ARRAY(SELECT verso.funded_programmes())));
  CREATE POLICY funder_read ON kpi_published FOR SELECT TO verso_app
    USING (programme_id = ANY (ARRAY(SELECT verso.funded_programmes())));
`;
