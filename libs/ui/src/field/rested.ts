import { DestroyRef, Directive, effect, ElementRef, inject, input, output } from '@angular/core';

const PAUSE_MS = 250;

/**
 * Tells what stands in a search box once typing rests, not for every letter. The box shows what is
 * searched for elsewhere, such as in the address, but never takes a letter from somebody who types.
 *
 * @example `<input uiControl type="search" [restedText]="search()" (rested)="find($event)" />`
 */
@Directive({ selector: 'input[rested]', host: { '(input)': 'wait()' } })
export class Rested {
  readonly restedText = input<string>();
  readonly rested = output<string>();

  private readonly box = inject<ElementRef<HTMLInputElement>>(ElementRef).nativeElement;
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.pause));
    effect(() => {
      this.show(this.restedText());
    });
  }

  /** Takes back what stands in the box, also what nobody was told of yet. */
  empty(): void {
    clearTimeout(this.pause);
    this.pause = undefined;
    this.box.value = '';
  }

  protected wait(): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => {
      this.pause = undefined;
      this.rested.emit(this.box.value.trim());
    }, PAUSE_MS);
  }

  /** A space at the end stays: the next word is on its way. */
  private show(text: string | undefined): void {
    const isTyping = this.pause !== undefined;
    if (text === undefined || isTyping || this.box.value.trim() === text) return;
    this.box.value = text;
  }
}
