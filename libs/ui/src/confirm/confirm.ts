import { inject, Injectable } from '@angular/core';
import { MatDialog, MatDialogConfig } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

import { ConfirmDialog, type ConfirmWords } from './confirm-dialog';

/**
 * Asks before something that cannot be undone.
 *
 * @example `if (await this.confirm.ask({ heading, text, yes, no, danger: true })) …`
 */
@Injectable({ providedIn: 'root' })
export class Confirm {
  private readonly dialog = inject(MatDialog);

  /** Whether the person said yes; closing the dialog in any other way is a no. */
  async ask(words: ConfirmWords): Promise<boolean> {
    const dialog = this.dialog.open<ConfirmDialog, ConfirmWords, boolean>(
      ConfirmDialog,
      Object.assign(new MatDialogConfig<ConfirmWords>(), {
        data: words,
        width: '480px',
        autoFocus: 'dialog',
      }),
    );
    return (await firstValueFrom(dialog.afterClosed())) ?? false;
  }
}
