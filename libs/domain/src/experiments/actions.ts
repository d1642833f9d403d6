import type { ExperimentStage } from './stages.js';

/** How an actor stands to an experiment: its owner, staff of its programme, or a peer who reads. */
export type ExperimentReader = 'owner' | 'staff' | 'peer';

/** What somebody may do to an experiment now. */
export interface ExperimentActions {
  /** Change the card: until it starts, see `LOCKED_FIELDS`. */
  readonly edit: boolean;
  readonly start: boolean;
  readonly observe: boolean;
  readonly close: boolean;
  readonly cancel: boolean;
  /** Choose who sees it. What an entrepreneur writes is hers to show, so never staff. */
  readonly share: boolean;
}

/**
 * What somebody may do to an experiment where it stands. The same answer serves the use case and
 * the buttons of the page.
 *
 * @param stage - where it stands
 * @param reader - how the actor stands to it
 * @returns each action, allowed or not
 * @example experimentActions('running', 'staff') // observe, close and cancel; not edit, start, share
 */
export function experimentActions(
  stage: ExperimentStage,
  reader: ExperimentReader,
): ExperimentActions {
  const writes = reader !== 'peer';
  const isOpen = stage === 'draft' || stage === 'planned';
  const isRunning = stage === 'running';
  return {
    edit: writes && isOpen,
    start: writes && isOpen,
    observe: writes && isRunning,
    close: writes && isRunning,
    cancel: writes && (isOpen || isRunning),
    share: reader === 'owner' && stage !== 'cancelled',
  };
}
