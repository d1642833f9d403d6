import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { Opened } from './opened';

@Component({
  selector: 'ui-test-host',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Opened],
  template: `
    <button type="button" (click)="open.set(true)">Log a call</button>
    <a href="#elsewhere">Elsewhere</a>
    @if (open()) {
      <form uiOpened><input aria-label="Note" /></form>
    }
  `,
})
class Host {
  readonly open = signal(false);
}

async function opened() {
  const fixture = TestBed.createComponent(Host);
  const element = fixture.nativeElement as HTMLElement;
  document.body.append(element);
  const button = element.querySelector('button')!;
  button.focus();
  button.click();
  await fixture.whenStable();
  const close = async () => {
    fixture.componentInstance.open.set(false);
    await fixture.whenStable();
  };
  return { element, button, close };
}

describe('Opened', () => {
  it('takes the focus, and gives it back when it closes', async () => {
    const { element, button, close } = await opened();
    expect(document.activeElement).toBe(element.querySelector('input'));

    await close();

    expect(document.activeElement).toBe(button);
  });

  it('leaves the focus where somebody went meanwhile', async () => {
    const { element, close } = await opened();
    const link = element.querySelector('a')!;
    link.focus();

    await close();

    expect(document.activeElement).toBe(link);
  });
});
