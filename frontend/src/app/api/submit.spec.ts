import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, required, submit as submitFields } from '@angular/forms/signals';

import { ApiProblem } from './problem';
import { sending, submit } from './submit';

const blank = { name: '', contact: { email: '' } };
const build = (value = { name: 'Leipomo', contact: { email: 'a@b' } }) =>
  TestBed.runInInjectionContext(() => form(signal(value), (path) => required(path.name)));
const refuse = (problem: Partial<ApiProblem>) => () =>
  Promise.reject(new ApiProblem({ status: 422, code: 'invalid', ...problem }));

function recorder() {
  const sent: unknown[] = [];
  const send = (value: unknown) => {
    sent.push(value);
    return Promise.resolve();
  };
  return { sent, send };
}

describe('submit', () => {
  it('sends a valid form', async () => {
    const { sent, send } = recorder();
    const fields = build();

    expect(await submit(fields, send)).toBe(true);
    expect(sent).toEqual([{ name: 'Leipomo', contact: { email: 'a@b' } }]);
  });

  it('sends nothing while a field needs a hand, and marks it', async () => {
    const { sent, send } = recorder();
    const fields = build(blank);

    expect(await submit(fields, send)).toBe(false);
    expect(sent).toEqual([]);
    expect(fields.name().touched()).toBe(true);
  });

  it('puts a refusal beside its field, keeps what was typed, and clears it on typing', async () => {
    const fields = build();
    await submit(
      fields,
      refuse({ errors: [{ path: 'contact.email', code: 'email.taken', params: { n: 1 } }] }),
    );

    expect(fields.contact.email().errors()).toMatchObject([
      { kind: 'email.taken', params: { n: 1 } },
    ]);
    expect(fields.contact.email().value()).toBe('a@b');

    fields.contact.email().value.set('c@d');

    expect(fields.contact.email().errors()).toEqual([]);
  });

  it('gives what belongs to no field to the form', async () => {
    const fields = build();
    await submit(fields, refuse({ errors: [{ path: 'hidden.thing', code: 'unknown-field' }] }));

    expect(fields().errors()).toMatchObject([
      { kind: 'unknown-field', params: { path: 'hidden.thing' } },
    ]);
  });

  it('says why when the whole form is refused', async () => {
    const fields = build();
    await submit(fields, refuse({ status: 409, code: 'enterprise.enrolled' }));

    expect(fields().errors()).toMatchObject([{ kind: 'enterprise.enrolled' }]);
  });

  it('sends the same again after a refusal of the whole form', async () => {
    const { sent, send } = recorder();
    const fields = build();
    await submit(fields, refuse({ status: 0, code: 'unreachable' }));

    expect(await submit(fields, send)).toBe(true);
    expect(sent).toHaveLength(1);
    expect(fields().errors()).toEqual([]);
  });

  it('does not send again what was refused beside its field', async () => {
    const { sent, send } = recorder();
    const fields = build();
    await submit(fields, refuse({ errors: [{ path: 'name', code: 'network.name-taken' }] }));

    expect(await submit(fields, send)).toBe(false);
    expect(sent).toEqual([]);
  });
});

describe('sending', () => {
  it('sends again at the next press, though nothing was typed since', async () => {
    const { sent, send } = recorder();
    const sends = [refuse({ status: 503, code: 'unavailable' }), send];
    const fields = TestBed.runInInjectionContext(() =>
      form(signal({ name: 'Leipomo' }), {
        submission: sending((value) => sends.shift()?.(value) ?? Promise.resolve()),
      }),
    );

    await submitFields(fields);
    expect(fields().errors()).toMatchObject([{ kind: 'unavailable' }]);
    await submitFields(fields);

    expect(sent).toEqual([{ name: 'Leipomo' }]);
    expect(fields().errors()).toEqual([]);
  });
});
