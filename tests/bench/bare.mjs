// The reference: Fastify and pg, nothing else. It reads as the owner of the tables, to whom no
// policy applies, runs statements that are handed to it, and passes the text on as it comes.
import Fastify from 'fastify';
import pg from 'pg';

const { port, poolSize, statements, databaseUrl } = JSON.parse(process.env.BARE);

const pool = new pg.Pool({
  connectionString: databaseUrl,
  max: poolSize,
  application_name: 'bare',
  // What the application tells the planner, and the owner's role instead of the application's.
  options: '-c role=verso_owner -c timezone=UTC -c jit=off -c random_page_cost=1.1',
});
const fastify = Fastify();

for (const [name, { sql, parameters }] of Object.entries(statements)) {
  const query = { name, text: sql, values: parameters, rowMode: 'array' };
  fastify.get(`/${name}`, async (_request, reply) => {
    const { rows } = await pool.query(query);
    reply.header('content-type', 'application/json; charset=utf-8');
    return rows[0][0];
  });
}

await fastify.listen({ port, host: '127.0.0.1' });
process.on('disconnect', () => process.exit(0));
process.send({ type: 'ready' });
