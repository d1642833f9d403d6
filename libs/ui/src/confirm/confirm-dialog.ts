import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';

/** The words of a question, in the reader's language. */
export interface ConfirmWords {
  readonly heading: string;
  /** What will happen, and what will not. */
  readonly text: string;
  /** The deed itself, not "OK". */
  readonly yes: string;
  readonly no: string;
  /** Whether something is lost. */
  readonly danger?: boolean;
}

@Component({
  selector: 'ui-confirm-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  template: `
    <h2 mat-dialog-title>{{ words.heading }}</h2>
    <mat-dialog-content>
      <p>{{ words.text }}</p>
    </mat-dialog-content>
    <mat-dialog-actions>
      <button matButton="text" type="button" [mat-dialog-close]="false">{{ words.no }}</button>
      <button
        matButton="filled"
        type="button"
        [class.danger]="words.danger"
        [mat-dialog-close]="true"
      >
        {{ words.yes }}
      </button>
    </mat-dialog-actions>
  `,
})
export class ConfirmDialog {
  protected readonly words = inject<ConfirmWords>(MAT_DIALOG_DATA);
}
