import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, FormField } from '@angular/forms/signals';

import { Field } from '../field/field';
import { Combobox } from './combobox';

@Component({
  selector: 'ui-test-host',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Combobox, Field, FormField],
  template: `
    <ui-field label="Municipality">
      <ui-combobox [formField]="form.place" [options]="places()" [words]="words" />
    </ui-field>
  `,
})
class Host {
  readonly places = signal([
    { value: '491', label: 'Mikkeli' },
    { value: '507', label: 'Mäntyharju' },
    { value: '740', label: 'Savonlinna' },
  ]);
  readonly words = { open: 'Open', clear: 'Clear', none: 'Nothing fits' };
  readonly model = signal<{ place: string | null }>({ place: null });
  readonly form = form(this.model);
}

async function shown() {
  const fixture = TestBed.createComponent(Host);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const box = element.querySelector('input')!;
  const act = async (event: Event) => {
    box.dispatchEvent(event);
    await fixture.whenStable();
  };
  return {
    host: fixture.componentInstance,
    box,
    type: (text: string) => {
      box.value = text;
      return act(new Event('input'));
    },
    press: (key: string) => act(new KeyboardEvent('keydown', { key })),
    leave: () => act(new Event('blur')),
    settle: () => fixture.whenStable(),
    options: () =>
      [...element.querySelectorAll('[role=option]')].map((option) => option.textContent.trim()),
  };
}

describe('Combobox', () => {
  it('finds while typing, and Enter takes the first that fits', async () => {
    const { host, type, press, options, box } = await shown();

    await type('m');
    expect(options()).toEqual(['Mikkeli', 'Mäntyharju']);
    expect(box.getAttribute('aria-activedescendant')).toMatch(/-0$/);
    await press('ArrowDown');
    await press('Enter');

    expect(host.model().place).toBe('507');
    expect(box.value).toBe('Mäntyharju');
    expect(options()).toEqual([]);
  });

  it('shows every choice when it is opened over one', async () => {
    const { host, press, options, settle } = await shown();
    host.model.set({ place: '740' });
    await settle();

    await press('ArrowDown');

    expect(options()).toHaveLength(3);
  });

  it.each(['while the list stands open', 'after leaving'])(
    'keeps what was typed before the choices were there, when they come %s',
    async (when) => {
      const { host, type, press, leave, options, box, settle } = await shown();
      const places = host.places();
      host.places.set([]);
      await settle();
      await type('savo');
      if (when === 'after leaving') await leave();

      host.places.set(places);
      await settle();
      expect(box.value).toBe('savo');
      if (when === 'after leaving') await type('savo');
      expect(options()).toEqual(['Savonlinna']);
      await press('Enter');

      expect(host.model().place).toBe('740');
    },
  );

  it('takes a name that was typed to its end before the choices were there', async () => {
    const { host, type, settle } = await shown();
    const places = host.places();
    host.places.set([]);
    await settle();
    await type('mikkeli');
    expect(host.form.place().errors()).toMatchObject([{ kind: 'not-in-list' }]);

    host.places.set(places);
    await settle();

    expect(host.model().place).toBe('491');
    expect(host.form.place().errors()).toEqual([]);
  });

  it('takes the only one left when one leaves', async () => {
    const { host, type, leave } = await shown();

    await type('savo');
    await leave();

    expect(host.model().place).toBe('740');
  });

  it('keeps what is no choice, and says so', async () => {
    const { host, type, leave, box } = await shown();

    await type('Tukholma');
    await leave();

    expect(box.value).toBe('Tukholma');
    expect(host.form.place().errors()).toMatchObject([{ kind: 'not-in-list' }]);
  });

  it('is null again when it is emptied', async () => {
    const { host, type } = await shown();
    await type('Mikkeli');
    expect(host.model().place).toBe('491');

    await type('');

    expect(host.model().place).toBeNull();
  });

  it('closes with Escape and keeps the text', async () => {
    const { type, press, options, box } = await shown();
    await type('m');

    await press('Escape');

    expect(options()).toEqual([]);
    expect(box.value).toBe('m');
  });

  it('names a choice as soon as the choices are known', async () => {
    const { host, box, settle } = await shown();
    const places = host.places();
    host.places.set([]);
    host.model.set({ place: '491' });
    await settle();
    host.places.set(places);
    await settle();

    expect(box.value).toBe('Mikkeli');
  });
});
