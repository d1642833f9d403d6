import { DOCUMENT, inject } from '@angular/core';

/**
 * Keeps the focus in the field in use while the button that sends its form goes down: an error that
 * appears as a field is left would push the button from under the finger, and the tap would be lost.
 */
export function steadySubmit(): void {
  inject(DOCUMENT).addEventListener('mousedown', (event) => {
    const { target } = event;
    if (target instanceof Element && target.closest('form button[type="submit"]')) {
      event.preventDefault();
    }
  });
}
