/** Settings for every browser test: each runs on a desktop and on a phone of 390 px. */
export function playwrightPreset(launchOptions) {
  const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
  return {
    workers: 2,
    forbidOnly: true,
    timeout: 60_000,
    expect: { timeout: 10_000 },
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
