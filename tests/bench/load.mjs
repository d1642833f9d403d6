// Asks one address over and over, in a process of its own, for as long as it is told to.
import autocannon from 'autocannon';

process.on('message', async ({ url, headers, seconds, connections }) => {
  const load = { url, headers, duration: seconds, connections, timeout: 10 };
  const result = await autocannon(load);
  const { errors, timeouts, non2xx, latency } = result;
  process.send({
    type: 'result',
    answered: result['2xx'],
    failed: errors + timeouts + non2xx,
    perSecond: result['2xx'] / result.duration,
    medianMs: latency.p50,
    slowMs: latency.p97_5,
  });
});
process.on('disconnect', () => process.exit(0));
process.send({ type: 'ready' });
