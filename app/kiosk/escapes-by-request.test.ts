import { describe, expect, it } from 'vitest';
import { session } from './testing/electron.ts';
import { escapeFrom, PATIENCE, WATCH } from './testing/escape.ts';
import { reached } from './testing/fake/internet.ts';

// Ways for a page to reach what it may not without going there: each kind of request that a browser makes, sent to this
// seat's own service, which a town may run beside the kiosk, and to the library's network.

const kiosk = escapeFrom();
const SERVICE = 'http://127.0.0.1:4150/api/calls/video.analyse';
const inPage = (script: string): Promise<unknown> =>
  kiosk.video.page.evaluate(script).catch(() => undefined);

describe('a request of the page', () => {
  it.each([
    ['a beacon', `navigator.sendBeacon('${SERVICE}', 'x')`],
    ['a call as a service takes it', `fetch('${SERVICE}', { method: 'POST', body: '{}' })`],
    ['the old way', `const r = new XMLHttpRequest(); r.open('POST', '${SERVICE}'); r.send('{}')`],
    ['a stream of events', `new EventSource('${SERVICE}')`],
    ['a picture', `new Image().src = '${SERVICE}'`],
    [
      'a script',
      `document.body.append(Object.assign(document.createElement('script'), { src: '${SERVICE}' }))`,
    ],
    [
      'a style',
      `document.body.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '${SERVICE}' }))`,
    ],
    ['a picture of a style', `document.body.style.backgroundImage = "url('${SERVICE}')"`],
    ['a typeface', `new FontFace('x', "url('${SERVICE}')").load()`],
    ['a sound', `new Audio('${SERVICE}').load()`],
    ['a subtitle', `document.body.innerHTML += '<video><track default src="${SERVICE}"></video>'`],
    [
      'an object',
      `document.body.append(Object.assign(document.createElement('object'), { data: '${SERVICE}' }))`,
    ],
    [
      'an embedded document',
      `document.body.append(Object.assign(document.createElement('embed'), { src: '${SERVICE}' }))`,
    ],
    [
      'a page fetched ahead',
      `document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: '${SERVICE}' }))`,
    ],
    ['a module', `import('${SERVICE}')`],
    [
      'a frame’s form',
      `const form = Object.assign(document.createElement('form'), { method: 'post', action: '${SERVICE}', target: 'f' });
      document.body.append(Object.assign(document.createElement('iframe'), { name: 'f' }), form); form.submit()`,
    ],
  ])('does not reach the service of this seat: %s', async (_name, script) => {
    await inPage(script);
    await expect.poll(() => kiosk.log[0], PATIENCE).toBe('refused: private-network');
    expect(session.fromPartition('video').cancelled.at(-1)).toBe(SERVICE);
    expect(kiosk.video.getURL()).toBe(WATCH);
    expect(reached.filter((address) => !address.startsWith('https://www.youtube.com/'))).toEqual(
      [],
    );
  });

  it('does not follow a redirection to the library’s router', async () => {
    const answer = await inPage(`fetch('/to-the-router').then(() => 'answered', () => 'refused')`);
    expect(answer).toBe('refused');
    expect(kiosk.log).toContain('refused: private-network');
    expect(reached).toEqual(['https://www.youtube.com/to-the-router']);
  });
});
