import { ChangeDetectionStrategy, Component, signal, viewChild } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { Rested } from './rested';

@Component({
  selector: 'ui-test-search',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Rested],
  template: `<input type="search" [restedText]="sought()" (rested)="told.push($event)" />`,
})
class Host {
  readonly sought = signal('');
  readonly told: string[] = [];
  readonly box = viewChild.required(Rested);
}

function search() {
  const fixture = TestBed.createComponent(Host);
  const host = fixture.componentInstance;
  TestBed.tick();
  const box = (fixture.nativeElement as HTMLElement).querySelector('input')!;
  const type = (text: string): void => {
    box.value = text;
    box.dispatchEvent(new Event('input'));
  };
  const seek = (text: string): void => {
    host.sought.set(text);
    TestBed.tick();
  };
  return { host, box, type, seek };
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 300));

describe('a search box that waits until typing rests', () => {
  it('tells once, without the spaces around it', async () => {
    const { host, type } = search();
    type('a');
    type(' aino ');
    expect(host.told).toEqual([]);
    await rest();

    expect(host.told).toEqual(['aino']);
  });

  it('leaves the space before the next word, and letters typed meanwhile', async () => {
    const { box, type, seek } = search();
    type('aino ');
    await rest();
    seek('aino');
    expect(box.value).toBe('aino ');

    type('aino k');
    await rest();
    type('aino kä');
    seek('aino k');
    expect(box.value).toBe('aino kä');
  });

  it('shows what is searched for from elsewhere', async () => {
    const { box, type, seek } = search();
    seek('hanna');
    expect(box.value).toBe('hanna');

    type('hannu');
    await rest();
    seek('');
    expect(box.value).toBe('');
  });

  it('tells nothing of what was taken back in time', async () => {
    const { host, box, type } = search();
    type('aino');
    host.box().empty();
    await rest();

    expect(box.value).toBe('');
    expect(host.told).toEqual([]);
  });
});
