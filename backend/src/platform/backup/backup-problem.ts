/** Why a backup or a restore cannot go on: a sentence for the person at the keyboard. */
export class BackupProblem extends Error {
  override readonly name = 'BackupProblem';
}
