import { Fixtures, type Person, type Programme } from '../../support/growth-path/fixtures.js';
import { TestApi } from '../../support/growth-path/test-api.js';

/** Two programmes, and those who look at the first of them from outside its staff. */
export interface ProgrammeCast {
  readonly api: TestApi;
  readonly programme: Programme;
  readonly other: Programme;
  readonly administrator: Person;
  readonly entrepreneur: Person;
}

export async function startProgrammeCast(): Promise<ProgrammeCast> {
  const api = await TestApi.start();
  const fixtures = new Fixtures(api);
  const programme = await fixtures.programme();
  const other = await fixtures.programme();
  const administrator = await fixtures.person('administrator', null);
  const firm = await fixtures.firm(programme);
  const entrepreneur = await fixtures.person('entrepreneur', programme.id, firm.id);
  return { api, programme, other, administrator, entrepreneur };
}
