import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { WORKLIST_COUNT_LIMIT, WORKLIST_RULES } from '@verso/domain';

import { Language } from '../shell/language/language';
import { provideWords } from '../shell/language/provide-words';
import { LineCounts } from './line-counts';

const NONE = Object.fromEntries(WORKLIST_RULES.map((rule) => [rule, 0])) as Record<
  (typeof WORKLIST_RULES)[number],
  number
>;

describe('counts of lines', () => {
  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideWords()],
    });
    await TestBed.inject(Language).use('fi');
  });
  afterEach(() => {
    localStorage.clear();
  });

  it('are said as they are below the limit, and as more than one less from it on', () => {
    const said = TestBed.inject(LineCounts);

    expect(said.of(0)).toBe('0');
    expect(said.of(WORKLIST_COUNT_LIMIT - 1)).toBe('999');
    expect(said.of(WORKLIST_COUNT_LIMIT)).toBe('999+');
    expect(said.of(70, 20)).toBe('50');
    expect(said.of(WORKLIST_COUNT_LIMIT, 20)).toBe('979+');
  });

  it('add up, and say so when one of them goes on', () => {
    const said = TestBed.inject(LineCounts);

    expect(said.all({ ...NONE, 'no-contact': 998, 'host-turn': 3 })).toMatch(/^1\s001$/);
    expect(said.all({ ...NONE, 'no-contact': 1000, 'host-turn': 3 })).toMatch(/^1\s002\+$/);
  });
});
