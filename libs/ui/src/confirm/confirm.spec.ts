import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatDialogHarness } from '@angular/material/dialog/testing';

import { Confirm } from './confirm';

@Component({
  selector: 'ui-test-empty',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '',
})
class Empty {}

const words = {
  heading: 'End it?',
  text: 'The rest stays.',
  yes: 'End the experiment',
  no: 'Go on',
};

function asked() {
  const loader = TestbedHarnessEnvironment.documentRootLoader(TestBed.createComponent(Empty));
  return { loader, answer: TestBed.inject(Confirm).ask(words) };
}

describe('Confirm', () => {
  it.each([
    ['End the experiment', true],
    ['Go on', false],
  ])('"%s" means %s', async (label, expected) => {
    const { loader, answer } = asked();
    await (await loader.getHarness(MatButtonHarness.with({ text: label }))).click();

    expect(await answer).toBe(expected);
  });

  it('takes a closed dialog for a no', async () => {
    const { loader, answer } = asked();
    await (await loader.getHarness(MatDialogHarness)).close();

    expect(await answer).toBe(false);
  });
});
