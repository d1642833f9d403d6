// One Chromium for every browser test: Debian's where it is installed, otherwise the one that npm brings.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';

const DEBIAN = '/usr/bin/chromium';
const plain = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What Playwright launches, with arguments of our own: the package's would share one process. */
export async function browserOptions() {
  const installed = process.env.CHROMIUM_PATH ?? (usesDebian() ? DEBIAN : undefined);
  if (installed) return { executablePath: installed, args: plain };
  return { executablePath: await unpack(), args: plain };
}

function usesDebian() {
  return process.env.CHROMIUM !== 'npm' && existsSync(DEBIAN);
}

/** The package unpacks into TMPDIR and takes what lies there, of any version: so each has a folder. */
async function unpack() {
  const home = resolve(import.meta.dirname, '../../node_modules/@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const folder = join(tmpdir(), `verso-chromium-${version}-${userInfo().uid}`);
  mkdirSync(folder, { recursive: true });
  const saved = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const package_ = await import('@sparticuz/chromium');
    if (!existsSync(join(folder, 'al2023')))
      await package_.inflate(join(home, 'bin/al2023.tar.br'));
    package_.setupLambdaEnvironment(join(folder, 'al2023/lib'));
    const executable = await package_.default.executablePath();
    useFontsOf(folder);
    return executable;
  } finally {
    if (saved === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = saved;
  }
}

/** Its fonts.conf names /tmp/fonts: without fonts text has no size, and every heading counts as hidden. */
function useFontsOf(folder) {
  const fonts = join(folder, 'fonts');
  const text = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir>${fonts}/cache</cachedir></fontconfig>`;
  const file = join(fonts, 'fonts.conf');
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
  process.env.FONTCONFIG_PATH = fonts;
}
