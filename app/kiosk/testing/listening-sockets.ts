import fs from 'node:fs';
import process from 'node:process';

const LISTENING = '0A';

/** Local addresses (hexadecimal, as Linux writes them) on which this process or one that it started listens. */
export function listeningSockets(): string[] {
  const own = new Set(family().flatMap(socketsOf));
  return ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) =>
    fs
      .readFileSync(table, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state, , , , , , inode]) => state === LISTENING && own.has(inode ?? ''))
      .map(([, address = '']) => address),
  );
}

/** This process and all below it. */
function family(): number[] {
  const parents = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(name) }));
  const found = [process.pid];
  for (const pid of found) {
    found.push(...parents.filter(({ parent }) => parent === pid).map((child) => child.pid));
  }
  return found;
}

function parentOf(pid: string): number {
  return Number(/\nPPid:\s*(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
}

function socketsOf(pid: number): string[] {
  const folder = `/proc/${pid}/fd`;
  return list(folder).flatMap(
    (name) => /^socket:\[(\d+)\]$/.exec(link(`${folder}/${name}`))?.[1] ?? [],
  );
}

// Processes come and go while they are looked at.
function attempt<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch {
    return otherwise;
  }
}

function read(file: string): string {
  return attempt(() => fs.readFileSync(file, 'utf8'), '');
}

function list(folder: string): string[] {
  return attempt(() => fs.readdirSync(folder), []);
}

function link(file: string): string {
  return attempt(() => fs.readlinkSync(file), '');
}
