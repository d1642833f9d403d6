import { DestroyRef, Directive, ElementRef, inject, output } from '@angular/core';

const PAUSE_MS = 250;

/**
 * Tells what stands in a search box once typing rests, not for every letter.
 *
 * @example `<input uiControl type="search" (rested)="find($event)" />`
 */
@Directive({ selector: 'input[rested]', host: { '(input)': 'wait()' } })
export class Rested {
  readonly rested = output<string>();

  private readonly box = inject<ElementRef<HTMLInputElement>>(ElementRef);
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.pause));
  }

  protected wait(): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => {
      this.rested.emit(this.box.nativeElement.value.trim());
    }, PAUSE_MS);
  }
}
