import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const { CI, CHROMIUM } = process.env;

/** Where Chromium is: CHROMIUM, or where Debian has it. */
const executablePath = [...(CHROMIUM ? [CHROMIUM] : []), ...places].find((path) => existsSync(path));

/** Why the tests of this folder are skipped; undefined where they run. Where there is CI, they must. */
export const whySkipped = executablePath
  ? undefined
  : 'Chromium is not here: apt-get install chromium fonts-noto-color-emoji, or say where it is with CHROMIUM=…';

if (whySkipped) {
  if (CI) throw new Error(whySkipped);
  process.stdout.write(`Skipped. ${whySkipped}\n`);
}

/** Nothing of Chromium's own asks the network. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium, without a window. */
export const launch = (): Promise<Browser> => chromium.launch({ ...(executablePath && { executablePath }), args });
