import type { INestApplicationContext } from '@nestjs/common';

import { type AdminServer, sendJson } from './admin-server.js';
import { Health } from './health.js';
import { metricsText } from './metrics.js';

/** `/health/live`, `/health/ready` and `/metrics`, on the admin port. */
export function addHealthRoutes(server: AdminServer, app: INestApplicationContext): void {
  const health = app.get(Health);
  server.route('/health/live', (_, response) => sendJson(response, 200, { live: true }));
  server.route('/health/ready', (_, response) => {
    void health.readiness().then((state) => sendJson(response, state.ready ? 200 : 503, state));
  });
  server.route('/metrics', (_, response) => {
    void health.readiness().then(({ outboxSeconds, worker }) => {
      response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
      response.end(
        metricsText({
          verso_outbox_age_seconds: outboxSeconds ?? -1,
          verso_worker_present: worker ? 1 : 0,
          verso_resident_memory_bytes: process.memoryUsage.rss(),
        }),
      );
    });
  });
}
