import fs from 'node:fs';
import path from 'node:path';

// The first two are scripts for a page of the web: they leave a patron's traces, and look for them.

/**
 * Writes a word into every store that a page has, and answers the names of those that took it. A store that the
 * browser of the moment does not have is left out rather than failing the others.
 */
export function plantingScript(word: string): string {
  return `(async (word) => {
    const planted = [];
    const plant = async (name, write) => {
      try { await write(); planted.push(name); } catch { /* This browser has no such store. */ }
    };
    await plant('cookie', () => { document.cookie = 'canary=' + word + '; path=/; max-age=99999'; });
    await plant('localStorage', () => { localStorage.setItem(word, word); });
    await plant('sessionStorage', () => { sessionStorage.setItem(word, word); });
    await plant('window.name', () => { window.name = word; });
    await plant('history', () => { history.pushState({ word }, '', '/results?search_query=' + word); });
    await plant('form', () => { document.querySelector('input').value = word; });
    await plant('Cache API', async () => {
      const cache = await caches.open(word);
      await cache.put('/' + word, new Response(word.repeat(100)));
    });
    await plant('IndexedDB', () => new Promise((resolve, reject) => {
      const request = indexedDB.open(word, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(word).put(word.repeat(100), 1);
      request.onsuccess = () => { request.result.close(); resolve(); };
      request.onerror = reject;
    }));
    await plant('private files', async () => {
      const folder = await navigator.storage.getDirectory();
      const file = await folder.getFileHandle(word, { create: true });
      const stream = await file.createWritable();
      await stream.write(word.repeat(100));
      await stream.close();
    });
    await plant('service worker', async () => {
      await navigator.serviceWorker.register('/worker.js?' + word);
    });
    await plant('request', () => fetch('/api?q=' + word, { headers: { 'x-canary': word } }).then(() => null));
    await plant('failed script', () => { setTimeout(() => { throw new Error(word); }); });
    await plant('console', () => { console.error(word); });
    await plant('download', () => {
      Object.assign(document.createElement('a'), { href: 'data:,' + word, download: word + '.txt' }).click();
    });
    // A page that goes on writing while it is closed.
    setInterval(() => { localStorage.setItem('late', word); document.cookie = 'late=' + word; }, 1);
    return planted;
  })(${JSON.stringify(word)})`;
}

/** Everything that a page can read back, as one text. */
export const LOOKING_SCRIPT = `(async () => {
  const files = [];
  try { for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name); } catch { }
  const workers = await navigator.serviceWorker?.getRegistrations?.().catch(() => []) ?? [];
  return JSON.stringify({
    cookies: document.cookie,
    local: { ...localStorage },
    session: { ...sessionStorage },
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    files,
    workers: workers.map(({ scope, active }) => [scope, active?.scriptURL]),
    typed: document.querySelector('input')?.value ?? '',
    name: window.name,
    address: location.href,
    state: history.state,
    text: document.documentElement.textContent,
  });
})()`;

/** Files under the folders whose name or bytes have a word, in UTF-8 or in UTF-16. */
export function filesWith(word: string, folders: readonly string[]): string[] {
  const forms = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  return folders.flatMap(filesUnder).filter((file) => {
    if (file.includes(word)) return true;
    const bytes = readIfThere(file);
    return forms.some((form) => bytes.includes(form));
  });
}

function filesUnder(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** A browser at work takes its files away while they are looked at. */
function readIfThere(file: string): Buffer {
  try {
    return fs.readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
