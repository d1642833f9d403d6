// The reference: Fastify and pg, nothing else. It knows no session, runs statements that are handed
// to it, and passes the text on as it comes. Who it reads as is handed to it too: as the owner of the
// tables, to whom no policy applies, or as one person for ever.
import Fastify from 'fastify';
import pg from 'pg';

const { name, port, poolSize, statements, databaseUrl, settings } = JSON.parse(process.env.BARE);

const pool = new pg.Pool({
  connectionString: databaseUrl,
  max: poolSize,
  application_name: name,
  idleTimeoutMillis: 300_000,
  options: Object.entries(settings)
    .map(([setting, value]) => `-c ${setting}=${value}`)
    .join(' '),
});
const fastify = Fastify();

for (const [page, { sql, parameters }] of Object.entries(statements)) {
  const query = { name: page, text: sql, values: parameters, rowMode: 'array' };
  fastify.get(`/${page}`, async (_request, reply) => {
    const { rows } = await pool.query(query);
    reply.header('content-type', 'application/json; charset=utf-8');
    return rows[0][0];
  });
}

await fastify.listen({ port, host: '127.0.0.1' });
process.on('disconnect', () => process.exit(0));
process.send({ type: 'ready' });
