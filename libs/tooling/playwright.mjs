/** Settings for every browser test: each runs on a desktop and on a phone of 390 px. */
export function playwrightPreset(launchOptions) {
  const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
  return {
    workers: 2,
    forbidOnly: true,
    // how long a page may take is a benchmark's to say: a machine that others use holds still for seconds
    timeout: 120_000,
    expect: { timeout: 20_000 },
    use: {
      launchOptions,
      locale: 'fi-FI',
      timezoneId: 'Europe/Helsinki',
      screenshot: 'only-on-failure',
      contextOptions: { reducedMotion: 'reduce' },
    },
    projects: [
      { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
      { name: 'phone', use: phone },
    ],
  };
}
