import { TestBed } from '@angular/core/testing';

import { Icon } from './icon';
import { ICONS } from './icons';

describe('Icon', () => {
  it('draws the icon and stays silent to a screen reader', async () => {
    const fixture = TestBed.createComponent(Icon);
    fixture.componentRef.setInput('name', 'flask');
    await fixture.whenStable();
    const host = fixture.nativeElement as HTMLElement;

    expect(host.getAttribute('aria-hidden')).toBe('true');
    expect(host.querySelectorAll('svg > *')).toHaveLength(ICONS.flask.length);
    expect(host.querySelector('svg')?.getAttribute('stroke-width')).toBe('1.5');
  });

  it('changes with its name', async () => {
    const fixture = TestBed.createComponent(Icon);
    fixture.componentRef.setInput('name', 'plus');
    await fixture.whenStable();
    fixture.componentRef.setInput('name', 'x');
    await fixture.whenStable();

    expect((fixture.nativeElement as HTMLElement).querySelectorAll('svg')).toHaveLength(1);
  });
});
