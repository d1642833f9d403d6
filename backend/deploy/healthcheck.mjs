// Asks the process beside it, on its admin port, whether it is ready: exit code 0 when it is.
const [port = '3001'] = process.argv.slice(2);

try {
  const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, {
    signal: AbortSignal.timeout(4_000),
  });
  process.exitCode = answer.ok ? 0 : 1;
} catch {
  process.exitCode = 1;
}
