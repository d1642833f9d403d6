import type { LoggerService } from '@nestjs/common';

const PATIENCE_MS = 4_500;

/**
 * Stops the process once when it is asked to: by a signal, or because its supervisor is gone (the
 * channel to it closes). What is under way is finished; after 4.5 seconds it is left to the next start.
 */
export function stopGracefully(close: () => Promise<void>, log: LoggerService): void {
  let isStopping = false;
  const stop = (reason: string): void => {
    if (isStopping) return;
    isStopping = true;
    log.log(`stopping: ${reason}`, 'Stop');
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error('did not stop cleanly', error, 'Stop');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(signal));
  process.on('disconnect', () => stop('supervisor gone'));
}
