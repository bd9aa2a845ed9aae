import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import process from 'node:process';
import { findChromium } from './testing/chromium.ts';

const PACKAGES = ['chromium', 'fontconfig', 'fonts-noto-core', 'fonts-noto-color-emoji'];

/**
 * Makes sure that the tests have a browser and fonts: where there is none, and this is Debian and we are root, Debian's
 * are installed; otherwise the process ends with what to install.
 */
export function ensureChromium(): void {
  if (findChromium() !== null && hasArabicFont()) return;
  if (process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')) installFromDebian();
  if (findChromium() !== null) return;
  console.error(
    [
      'The tests drive a real browser and found none. Do one of these, then run them again:',
      `  Debian or Ubuntu:  sudo apt-get install ${PACKAGES.join(' ')}`,
      '  elsewhere:         install Chrome or Chromium, or run: npx playwright-core install chromium',
      '  or set EN_REGARD_CHROMIUM to the program of a Chromium.',
    ].join('\n'),
  );
  process.exit(1);
}

function installFromDebian(): void {
  console.log(`Installing Debian's ${PACKAGES.join(', ')} for the tests…`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...rest: string[]) =>
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...rest], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: environment,
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...PACKAGES);
}

// Without it Arabic is drawn as boxes in the pictures; only looked for where fontconfig answers.
function hasArabicFont(): boolean {
  const answer = spawnSync('fc-list', ['Noto Sans Arabic'], { encoding: 'utf8' });
  return answer.error !== undefined ? process.platform !== 'linux' : answer.stdout.trim() !== '';
}
