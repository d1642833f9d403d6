import {
  afterNextRender,
  DestroyRef,
  Directive,
  DOCUMENT,
  ElementRef,
  inject,
} from '@angular/core';

/**
 * Something small that a button opened in place, such as a form under a line: the focus goes to
 * its first control, and back to the button when it closes, unless it has gone on by then.
 *
 * @example `@if (adding()) { <form uiOpened …> }`
 */
@Directive({ selector: '[uiOpened]' })
export class Opened {
  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const document = inject(DOCUMENT);
    const opener = document.activeElement;
    afterNextRender(() => {
      host.querySelector<HTMLElement>('input, select, textarea')?.focus();
    });
    inject(DestroyRef).onDestroy(() => {
      const { activeElement, body } = document;
      const isLost = activeElement === body || host.contains(activeElement);
      if (isLost && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    });
  }
}
