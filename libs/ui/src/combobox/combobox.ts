import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  model,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { type FormValueControl, transformedValue } from '@angular/forms/signals';

import { Field } from '../field/field';
import { Icon } from '../icon/icon';
import { type ComboOption, optionNamed, searchOptions } from './combo-search';

/** The words of a `ui-combobox`, in the reader's language. */
export interface ComboWords {
  /** Opens the list. */
  readonly open: string;
  /** Takes the choice back. */
  readonly clear: string;
  /** Stands in the list when nothing fits. */
  readonly none: string;
}

/**
 * One choice out of many, found by typing, inside a `ui-field`. The value is the option's value,
 * or null when nothing is written; text that is no option stays as typed and is an error of the
 * kind `not-in-list`. Arrow keys walk the list, Enter chooses, Escape closes.
 *
 * @example `<ui-combobox [formField]="form.municipalityCode" [options]="places()" [words]="words()" />`
 */
@Component({
  selector: 'ui-combobox',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  templateUrl: './combobox.html',
  styleUrl: './combobox.scss',
})
export class Combobox implements FormValueControl<string | null> {
  readonly value = model<string | null>(null);
  readonly options = input.required<readonly ComboOption[]>();
  readonly words = input.required<ComboWords>();
  readonly placeholder = input('');
  readonly disabled = input(false);
  readonly touch = output();

  protected readonly field = inject(Field);
  protected readonly isOpen = signal(false);
  protected readonly at = signal(-1);
  /** Whether the text was typed since the list opened; a choice already made hides no other. */
  private readonly typing = signal(false);
  private readonly typed = signal('');
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  private readonly list = viewChild<ElementRef<HTMLElement>>('list');

  protected readonly text = transformedValue<string | null, string>(this.value, {
    parse: (raw) => {
      if (raw.trim() === '') return { value: null };
      const option = optionNamed(this.options(), raw);
      return option ? { value: option.value } : { error: { kind: 'not-in-list' } };
    },
    format: (value): string => {
      const label = this.options().find((option) => option.value === value)?.label ?? '';
      return untracked(() => this.unfinished()) ?? label;
    },
  });
  protected readonly shown = computed(() =>
    searchOptions(this.options(), this.typing() ? this.text() : ''),
  );
  protected readonly listId = computed(() => `${this.field.controlId}-list`);

  constructor() {
    effect(() => {
      this.options();
      const typed = untracked(() => this.unfinished());
      if (typed !== null) this.text.set(typed);
      if (untracked(this.isOpen)) untracked(() => this.mark());
    });
    effect(() => {
      const active = this.list()?.nativeElement.children[this.at()];
      // jsdom has no layout, and so no scrolling
      if (active && 'scrollIntoView' in active) active.scrollIntoView({ block: 'nearest' });
    });
  }

  focus(options?: FocusOptions): void {
    this.box().nativeElement.focus(options);
  }

  protected type(raw: string): void {
    this.typing.set(true);
    this.typed.set(raw);
    this.text.set(raw);
    this.isOpen.set(true);
    this.mark();
  }

  protected open(): void {
    if (this.isOpen() || this.disabled()) return;
    this.typing.set(false);
    this.isOpen.set(true);
    this.mark();
  }

  protected choose(option: ComboOption): void {
    this.text.set(option.label);
    this.close();
  }

  protected clear(): void {
    this.text.set('');
    this.close();
    this.focus();
  }

  /** Leaving takes the one option that still fits: nobody should have to type a name to its end. */
  protected leave(): void {
    const [only, ...others] = this.shown();
    if (this.typing() && this.text().trim() && only && others.length === 0) this.choose(only);
    this.close();
    this.touch.emit();
  }

  protected press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) this.walk(step);
    else if (event.key === 'Escape' && this.isOpen()) this.close();
    else if (event.key === 'Enter' && this.isOpen()) this.chooseActive();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Marks what Enter takes: the first that fits what is typed, or else what is chosen already. */
  private mark(): void {
    const isTyped = this.typing() && this.text().trim() !== '';
    const chosen = this.shown().findIndex(({ value }) => value === this.value());
    this.at.set(isTyped ? Math.min(0, this.shown().length - 1) : chosen);
  }

  private walk(step: number): void {
    if (!this.isOpen()) {
      this.open();
      return;
    }
    const count = this.shown().length;
    if (count > 0)
      this.at.update((at) => (at < 0 && step < 0 ? count - 1 : (at + step + count) % count));
  }

  private chooseActive(): void {
    const option = this.shown()[this.at()];
    if (option) this.choose(option);
    else this.close();
  }

  private close(): void {
    this.isOpen.set(false);
    this.typing.set(false);
    this.at.set(-1);
  }

  /** What was typed and is no choice, or not yet one: choices that come later take it from nobody. */
  private unfinished(): string | null {
    return this.text.parseErrors().length > 0 ? this.typed() : null;
  }
}
