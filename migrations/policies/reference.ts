/** Reference: code lists that everyone reads and only a migration or the owner writes. */
export const sql = `
  GRANT SELECT ON area, industry TO verso_app, verso_job;
  GRANT SELECT ON municipality_seat TO verso_app;
  CREATE POLICY reference_read ON area FOR SELECT TO verso_app, verso_job USING (true);
  CREATE POLICY reference_read ON municipality_seat FOR SELECT TO verso_app USING (true);
  CREATE POLICY reference_read ON industry FOR SELECT TO verso_app, verso_job USING (true);
`;
