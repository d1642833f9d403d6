import { BigButton } from './big-button/big-button';
import { EmptyState } from './empty-state/empty-state';
import { ErrorState } from './error-state/error-state';
import { PageHeader } from './page-header/page-header';
import { rendered } from './rendered';
import { Skeleton } from './skeleton/skeleton';
import { StatTile } from './stat-tile/stat-tile';
import { StatusChip } from './status-chip/status-chip';
import { Progress } from './stepper/progress';
import { Stepper } from './stepper/stepper';
import { Timeline } from './timeline/timeline';

describe('PageHeader', () => {
  it('has one heading and one sentence', async () => {
    const { find } = await rendered(PageHeader, {
      heading: 'Enterprises',
      lead: 'Who takes part.',
    });

    expect(find('h1').textContent).toBe('Enterprises');
    expect(find('.lead').textContent).toBe('Who takes part.');
  });
});

describe('EmptyState', () => {
  it('says what will be here', async () => {
    const { words } = await rendered(EmptyState, {
      heading: 'No experiments yet',
      text: 'Start one.',
    });

    expect(words()).toBe('No experiments yetStart one.');
  });
});

describe('ErrorState', () => {
  it('is announced, and offers to try again', async () => {
    const { element, find, widget } = await rendered(ErrorState, {
      heading: 'The connection was lost',
      retryLabel: 'Try again',
    });
    let tries = 0;
    widget.retry.subscribe(() => (tries += 1));
    find('button').click();

    expect(element.getAttribute('role')).toBe('alert');
    expect(tries).toBe(1);
  });

  it('offers nothing where trying again is of no use', async () => {
    const { element } = await rendered(ErrorState, { heading: 'Not found' });

    expect(element.querySelector('button')).toBeNull();
  });
});

describe('Skeleton', () => {
  it('keeps the room and says that it waits', async () => {
    const { element, words } = await rendered(Skeleton, {
      label: 'Loading',
      lines: 7,
      shape: 'table',
    });

    expect(element.querySelectorAll('.line')).toHaveLength(7);
    expect(element.getAttribute('role')).toBe('status');
    expect(words()).toBe('Loading');
  });
});

describe('StatTile', () => {
  it('is heard as one figure with its name', async () => {
    const { element, words } = await rendered(StatTile, {
      label: 'Firms',
      value: '60',
      note: 'target 80',
    });

    expect(element.getAttribute('aria-label')).toBe('Firms');
    expect(words()).toBe('Firms60target 80');
  });
});

describe('StatusChip', () => {
  it('is a word and an icon, not only a colour', async () => {
    const { element, words } = await rendered(StatusChip, { label: 'Overdue', tone: 'attention' });

    expect(words()).toBe('Overdue');
    expect(element.querySelector('svg')).not.toBeNull();
  });
});

describe('Stepper', () => {
  const steps = [
    { label: 'Hypothesis', state: 'done' },
    { label: 'Test', state: 'current' },
    { label: 'Goal', state: 'ahead' },
  ];

  it('says which step one is on', async () => {
    const { find } = await rendered(Stepper, { label: 'Test card', steps });

    expect(find('[aria-current=step]').textContent).toContain('Test');
    expect(find('.short').textContent.trim()).toBe('2 / 3 Test');
  });

  it('counts the place, also where an earlier step is left for later', async () => {
    const later = steps.map((step, nth) => (nth === 0 ? { ...step, state: 'ahead' } : step));
    const { find } = await rendered(Stepper, { label: 'Test card', steps: later });

    expect(find('.short').textContent.trim()).toBe('2 / 3 Test');
  });
});

describe('Progress', () => {
  it.each([
    { done: 12, of: 30, width: '40%' },
    { done: 40, of: 30, width: '100%' },
    { done: 0, of: 0, width: '0%' },
  ])('is $width at $done of $of', async ({ done, of, width }) => {
    const { find } = await rendered(Progress, { label: 'Trials', done, of });

    expect(find('.bar').style.inlineSize).toBe(width);
    expect(find('[role=progressbar]').getAttribute('aria-valuenow')).toBe(String(done));
  });
});

describe('BigButton', () => {
  it('is pressed, unless it is switched off', async () => {
    const { fixture, find, widget } = await rendered(BigButton, {
      label: 'Booked',
      icon: 'check',
      count: '9',
    });
    let presses = 0;
    widget.press.subscribe(() => (presses += 1));
    find('button').click();
    fixture.componentRef.setInput('disabled', true);
    await fixture.whenStable();
    find('button').click();

    expect(presses).toBe(1);
  });
});

describe('Timeline', () => {
  it('tells events in the order given, with machine-readable days', async () => {
    const { element } = await rendered(Timeline, {
      events: [
        { id: 'a', when: 'Sat 21 Nov', instant: '2026-11-21', heading: 'Started' },
        { id: 'b', when: 'Fri 20 Nov', instant: '2026-11-20', heading: 'Call', text: 'Agreed.' },
      ],
    });

    expect([...element.querySelectorAll('.heading')].map((one) => one.textContent)).toEqual([
      'Started',
      'Call',
    ]);
    expect(element.querySelector('time')?.getAttribute('datetime')).toBe('2026-11-21');
  });
});
