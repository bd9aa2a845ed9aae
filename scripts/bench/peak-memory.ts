import fs from 'node:fs';

/**
 * The most memory that this process has held, in MB: VmHWM of Linux, where `maxRSS` begins with what the process had that
 * started this one; `maxRSS` elsewhere.
 */
export function peakMegabytes(): number {
  const status = '/proc/self/status';
  const { maxRSS } = process.resourceUsage();
  if (!fs.existsSync(status)) return maxRSS / 1e3;
  const [, high] = /^VmHWM:\s*(\d+) kB$/m.exec(fs.readFileSync(status, 'utf8')) ?? [];
  return Number(high ?? maxRSS) / 1e3;
}
