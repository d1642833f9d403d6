import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { ChangeDetectionStrategy, Component, signal, viewChild } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, FormField, min } from '@angular/forms/signals';

import { Control } from './control';
import { Field } from './field';
import { FieldHarness } from './field-harness';
import { NumberInput } from './number-input';

@Component({
  selector: 'ui-test-text-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control, Field],
  template: `
    <ui-field label="Name" [hint]="hint()" [error]="error()"><input uiControl /></ui-field>
  `,
})
class TextHost {
  readonly hint = signal('');
  readonly error = signal<string | null>(null);
  readonly field = viewChild.required(Field);
}

@Component({
  selector: 'ui-test-number-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FormField, NumberInput],
  template: `
    <ui-field label="Goal"><ui-number-input [formField]="form.goal" [format]="format" /></ui-field>
  `,
})
class NumberHost {
  readonly fields = signal<{ goal: number | null }>({ goal: 12.5 });
  readonly form = form(this.fields, (path) => min(path.goal, 1));
  readonly format = (value: number) => String(value).replace('.', ',');
}

async function fieldOf(host: typeof TextHost): Promise<{ host: TextHost; field: FieldHarness }>;
async function fieldOf(host: typeof NumberHost): Promise<{ host: NumberHost; field: FieldHarness }>;
async function fieldOf(host: typeof TextHost | typeof NumberHost) {
  const fixture = TestBed.createComponent<TextHost | NumberHost>(host);
  const field = await TestbedHarnessEnvironment.loader(fixture).getHarness(FieldHarness);
  return { host: fixture.componentInstance, field };
}

describe('Field', () => {
  it('ties the label to the control', async () => {
    const { field } = await fieldOf(TextHost);

    expect(await field.isLabelled()).toBe(true);
    expect(await field.description()).toEqual([]);
  });

  it('says the hint and then the error', async () => {
    const { host, field } = await fieldOf(TextHost);
    host.hint.set('As in the register');
    host.error.set('Fill this in');

    expect(await field.description()).toEqual(['As in the register', 'Fill this in']);
    expect(await field.isInvalid()).toBe(true);
  });

  it('shows what its form reports, and forgets it again', async () => {
    const { host, field } = await fieldOf(TextHost);
    host.field().report('Too long');

    expect(await field.description()).toEqual(['Too long']);

    host.field().report(null);

    expect(await field.isInvalid()).toBe(false);
  });
});

describe('NumberInput', () => {
  it('writes the value as people here write it', async () => {
    const { field } = await fieldOf(NumberHost);

    expect(await field.value()).toBe('12,5');
    expect(await field.isLabelled()).toBe(true);
  });

  it('reads what is typed', async () => {
    const { host, field } = await fieldOf(NumberHost);
    await field.type('1 234,5');

    expect(host.fields().goal).toBe(1234.5);
    expect(host.form.goal().touched()).toBe(true);
  });

  it('is undefined, not zero, when it is emptied', async () => {
    const { host, field } = await fieldOf(NumberHost);
    await field.type('');

    expect(host.fields().goal).toBeNull();
  });

  it('keeps what is no number as typed, and calls it an error', async () => {
    const { host, field } = await fieldOf(NumberHost);
    await field.type('about ten');

    expect(await field.value()).toBe('about ten');
    expect(host.form.goal().errors()).toMatchObject([{ kind: 'not-a-number' }]);
  });
});
