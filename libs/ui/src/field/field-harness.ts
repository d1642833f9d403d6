import { ComponentHarness } from '@angular/cdk/testing';

/** Reads a `ui-field` in specs as those do who hear it. */
export class FieldHarness extends ComponentHarness {
  static readonly hostSelector = 'ui-field, ui-field-group';

  private readonly control = this.locatorFor('input, textarea, select');

  /** The words a screen reader adds to the control: hint, then error. */
  async description(): Promise<string[]> {
    const ids = (await (await this.control()).getAttribute('aria-describedby'))?.split(' ') ?? [];
    return Promise.all(ids.map(async (id) => (await this.locatorFor(`#${id}`)()).text()));
  }

  /** Whether the label belongs to the control. */
  async isLabelled(): Promise<boolean> {
    const label = await this.locatorFor('label')();
    return (await label.getAttribute('for')) === (await (await this.control()).getAttribute('id'));
  }

  async isInvalid(): Promise<boolean> {
    return (await (await this.control()).getAttribute('aria-invalid')) === 'true';
  }

  async value(): Promise<string> {
    return (await this.control()).getProperty<string>('value');
  }

  /** Types over what is there and leaves the field. */
  async type(text: string): Promise<void> {
    const control = await this.control();
    await control.clear();
    if (text) await control.sendKeys(text);
    await control.blur();
  }
}
