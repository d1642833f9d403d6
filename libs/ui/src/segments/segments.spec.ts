import { TestBed } from '@angular/core/testing';

import { Segments } from './segments';

describe('Segments', () => {
  it('says which view is on, and changes it with a tap', async () => {
    const fixture = TestBed.createComponent(Segments);
    fixture.componentRef.setInput('label', 'Whose');
    fixture.componentRef.setInput('segments', [
      { value: 'mine', label: 'Mine' },
      { value: 'all', label: 'All' },
    ]);
    fixture.componentRef.setInput('value', 'mine');
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const pressed = () =>
      [...element.querySelectorAll('button')].map((button) => button.getAttribute('aria-pressed'));

    expect(element.getAttribute('aria-label')).toBe('Whose');
    expect(pressed()).toEqual(['true', 'false']);

    element.querySelectorAll('button')[1]!.click();
    await fixture.whenStable();

    expect(fixture.componentInstance.value()).toBe('all');
    expect(pressed()).toEqual(['false', 'true']);
  });
});
