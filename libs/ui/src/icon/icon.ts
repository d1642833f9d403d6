import { DOCUMENT } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  effect,
  ElementRef,
  inject,
  input,
} from '@angular/core';

import { type IconName, ICONS } from './icons';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * One icon of the set, as large as the words beside it. It says nothing to a screen reader:
 * a word always stands beside it, or the button around it has a name.
 *
 * @example `<ui-icon name="flask" />`
 */
@Component({
  selector: 'ui-icon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true' },
  template: '',
  styles: `
    :host {
      block-size: 1.25em;
      display: inline-block;
      flex: none;
      inline-size: 1.25em;
      line-height: 0;
      vertical-align: -0.25em;
    }
  `,
})
export class Icon {
  readonly name = input.required<IconName>();

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const document = inject(DOCUMENT);
    effect(() => {
      host.replaceChildren(draw(document, this.name()));
    });
  }
}

function draw(document: Document, name: IconName): Element {
  const svg = element(document, 'svg', {
    viewBox: '0 0 24 24',
    width: '100%',
    height: '100%',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 1.5,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
  svg.append(...ICONS[name].map(([tag, attributes]) => element(document, tag, attributes)));
  return svg;
}

function element(document: Document, tag: string, attributes: object): Element {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}
