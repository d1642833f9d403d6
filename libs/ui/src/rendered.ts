import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';

/** A widget drawn with its inputs, for specs: its element, and its words with single spaces. */
export async function rendered<T>(widget: Type<T>, inputs: Readonly<Record<string, unknown>>) {
  const fixture = TestBed.createComponent(widget);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const words = () => element.textContent.replace(/\s+/g, ' ').trim();
  const find = (selector: string): HTMLElement => {
    const found = element.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  return { fixture, element, words, find, widget: fixture.componentInstance };
}

/** The drawing's lines and boxes as short text, rounded: a picture that a reviewer can read. */
export function drawing(element: Element): string {
  const shapes = [...element.querySelectorAll('svg rect, svg line, svg text')];
  return shapes.map(describe).join('\n');
}

function describe(shape: Element): string {
  const places = ['x', 'x1', 'x2', 'y', 'y1', 'y2', 'width', 'height']
    .map((name) => [name, shape.getAttribute(name)] as const)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${String(Math.round(Number(value) * 10) / 10)}`);
  const words = shape.textContent.replace(/\s+/g, ' ').trim();
  return [shape.tagName, shape.getAttribute('class') ?? '', ...places, words]
    .filter(Boolean)
    .join(' ');
}
