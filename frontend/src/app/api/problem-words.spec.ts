import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { ValidationError } from '@angular/forms/signals';

import { Language } from '../shell/language/language';
import { provideWords } from '../shell/language/provide-words';
import { ApiProblem } from './problem';
import { ProblemWords } from './problem-words';

async function words() {
  TestBed.configureTestingModule({
    providers: [provideHttpClient(), provideHttpClientTesting(), provideWords()],
  });
  await TestBed.inject(Language).use('fi');
  return TestBed.inject(ProblemWords);
}

describe('ProblemWords', () => {
  afterEach(() => {
    localStorage.clear();
  });

  it('says a refusal of the server', async () => {
    const problem = new ApiProblem({ status: 409, code: 'invitation.expired' });

    expect((await words()).of(problem)).toBe('Kutsu on vanhentunut. Pyydä neuvojaltasi uusi.');
  });

  it('never shows a code it has no words for', async () => {
    const problem = new ApiProblem({ status: 409, code: 'something.new' });

    expect((await words()).of(problem)).toBe('Jokin meni vikaan, emmekä tiedä vielä mikä');
  });

  it.each<[object, string]>([
    [{ kind: 'required' }, 'Täytä tämä'],
    [{ kind: 'email' }, 'Tarkista sähköpostiosoite'],
    [{ kind: 'pattern', pattern: /x/ }, 'Tarkista kirjoitusasu'],
    [{ kind: 'minLength', minLength: 10 }, 'Kirjoita vähintään 10 merkkiä'],
    [{ kind: 'maxLength', maxLength: 80 }, 'Lyhennä: enintään 80 merkkiä'],
    [{ kind: 'min', min: 1 }, 'Pienin sallittu on 1'],
    [{ kind: 'max', max: 90 }, 'Suurin sallittu on 90'],
    [{ kind: 'max', max: 10_000 }, 'Suurin sallittu on 10\u00a0000'],
    [{ kind: 'too-large', params: { max: 0.25 } }, 'Suurin sallittu on 0,25'],
    [{ kind: 'too-short', params: { min: 3 } }, 'Kirjoita vähintään 3 merkkiä'],
  ])('says %j of a field as the server would', async (error, said) => {
    expect((await words()).ofError(error as ValidationError)).toBe(said);
  });
});
