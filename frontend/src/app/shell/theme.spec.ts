import { TestBed } from '@angular/core/testing';

import { Theme } from './theme';

describe('Theme', () => {
  afterEach(() => {
    localStorage.clear();
    document.documentElement.removeAttribute('data-theme');
  });

  it('follows the device until somebody chooses', () => {
    expect(TestBed.inject(Theme).current()).toBe('system');
    expect(document.documentElement.hasAttribute('data-theme')).toBe(false);
  });

  it('shows and keeps a choice', () => {
    TestBed.inject(Theme).use('dark');

    expect(document.documentElement.getAttribute('data-theme')).toBe('dark');
    TestBed.resetTestingModule();
    expect(TestBed.inject(Theme).current()).toBe('dark');
  });

  it('forgets what it does not know', () => {
    localStorage.setItem('verso.theme', 'purple');

    expect(TestBed.inject(Theme).current()).toBe('system');
  });
});
