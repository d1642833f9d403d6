import { inject, Injectable } from '@angular/core';
import { MatSnackBar, MatSnackBarConfig } from '@angular/material/snack-bar';

/** A quiet word that something was done. Errors never go here: they stay where they arose. */
@Injectable({ providedIn: 'root' })
export class Toast {
  private readonly bar = inject(MatSnackBar);

  say(words: string): void {
    this.bar.open(
      words,
      undefined,
      Object.assign(new MatSnackBarConfig(), { duration: 4000, politeness: 'polite' }),
    );
  }
}
