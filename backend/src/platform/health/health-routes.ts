import type { INestApplicationContext } from '@nestjs/common';

import { DataSources } from '../database/data-sources.js';
import { InstallationFigures } from '../operations/installation-figures.js';
import { type AdminServer, sendJson } from './admin-server.js';
import { Health } from './health.js';
import { installationText } from './installation-metrics.js';
import { metricsText } from './metrics.js';

/** `/health/live`, `/health/ready` and `/metrics`, on the admin port. */
export function addHealthRoutes(server: AdminServer, app: INestApplicationContext): void {
  const health = app.get(Health);
  server.route('/health/live', (_, response) => sendJson(response, 200, { live: true }));
  server.route('/health/ready', (_, response) => {
    void health.readiness().then((state) => sendJson(response, state.ready ? 200 : 503, state));
  });
  server.route('/metrics', (_, response) => {
    void scrape(app).then((text) => {
      response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
      response.end(text);
    });
  });
}

/** Also while the database is away: that it is, is one of the figures. */
async function scrape(app: INestApplicationContext): Promise<string> {
  const readiness = await app.get(Health).readiness();
  const figures = await app
    .get(InstallationFigures)
    .read()
    .catch(() => null);
  const pools = await app.get(DataSources).pools();
  const installation = await installationText({ readiness, figures, pools });
  return `${await metricsText()}\n${installation}`;
}
