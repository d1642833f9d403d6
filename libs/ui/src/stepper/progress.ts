import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** How much of a known whole is done, as a bar with its words ("12 of 30 trials"). */
@Component({
  selector: 'ui-progress',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="words">{{ label() }}</span>
    <span
      class="track"
      role="progressbar"
      aria-valuemin="0"
      [attr.aria-label]="label()"
      [attr.aria-valuemax]="of()"
      [attr.aria-valuenow]="done()"
    >
      <span class="bar" [style.inline-size.%]="percent()"></span>
    </span>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--s-4);
    }
    .words {
      font-size: var(--text-13);
    }
    .track {
      background: var(--neutral-soft);
      block-size: 8px;
      border-radius: 4px;
      display: block;
      overflow: hidden;
    }
    .bar {
      background: var(--accent);
      block-size: 100%;
      border-radius: 4px;
      display: block;
      transition: inline-size var(--quick);
    }
  `,
})
export class Progress {
  readonly label = input.required<string>();
  readonly done = input.required<number>();
  readonly of = input.required<number>();

  /** More than planned fills the bar; a plan of nothing leaves it empty. */
  protected readonly percent = computed(() =>
    this.of() > 0 ? Math.min(100, Math.max(0, (this.done() / this.of()) * 100)) : 0,
  );
}
