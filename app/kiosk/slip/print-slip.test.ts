import { afterEach, beforeEach, expect, it } from 'vitest';
import { bootKiosk, type BootedKiosk } from '../testing/boot.ts';
import { createTestClock, type TestClock } from '../testing/clock.ts';
import { printer } from '../testing/fake/recorded.ts';
import { openInternet } from '../testing/internet.ts';
import { youtube } from '../video/sites.ts';
import { WORDS } from '../words/words.ts';

const { notices } = WORDS.fr;
const WATCH = 'https://www.youtube.com/watch?v=aaaaaaaaaaa';

let kiosk: BootedKiosk;
let clock: TestClock;
beforeEach(() => {
  openInternet();
  printer.works = true;
  printer.sheets.length = 0;
});
afterEach(() => kiosk.end());

async function boot(printsSlips: boolean): Promise<void> {
  clock = createTestClock(new Date(2026, 10, 28, 12));
  kiosk = await bootKiosk({ site: youtube, printsSlips }, clock);
  await kiosk.video.loadURL(WATCH);
}
/** As the button of the pane does. */
function print(recordIds: unknown): Promise<unknown> {
  return kiosk.pane.page.evaluate((ids) => {
    const { enRegard } = window as unknown as {
      enRegard: { printSlip: (ids: unknown) => Promise<void> };
    };
    return enRegard.printSlip(ids).then(
      () => 'answered',
      () => 'refused',
    );
  }, recordIds);
}

it('prints titles, call numbers, branches and the date; or says that the printer does not', async () => {
  await boot(true);
  expect(await print(['r1', 'r2', 'none'])).toBe('answered');
  expect(printer.sheets).toHaveLength(1);
  expect(printer.sheets[0]?.silent).toBe(true);
  const text = (printer.sheets[0]?.text ?? '').split(/\s*\n\s*/).filter(Boolean);
  const where = '944.081 MIC Centrale, Adultes';
  expect(text).toEqual([
    'Médiathèque d’essai',
    'Documents de la bibliothèque, 28 novembre 2026',
    'Titre de r1 Louise Michel, 1898',
    where,
    'Titre de r2 Louise Michel, 1898',
    where,
    'Montrez cette feuille à l’accueil\u00a0: on vous aidera à trouver les documents.',
  ]);
  await kiosk.notice.page.getByText(notices['slip-printed']).waitFor();

  printer.works = false;
  await print(['r1']);
  await kiosk.notice.page.getByText(notices['slip-failed']).waitFor();
  expect(kiosk.log).toEqual(['the slip was not printed: no printer']);
});

it('does not empty the printer for whoever presses again and again; the next session begins anew', async () => {
  await boot(true);
  for (let time = 0; time < 12; time += 1) await print(['r1']);
  expect(printer.sheets).toHaveLength(10);
  await kiosk.notice.page.getByText(notices['slip-spent']).waitFor();
  await kiosk.pane.page.evaluate('void enRegard.endSession()');
  await expect.poll(() => kiosk.log, { timeout: 10_000 }).toEqual(['session ended']);
  await print(['r1']);
  expect(printer.sheets).toHaveLength(11);
});

it('prints what the catalogue holds and nothing that a pane could write', async () => {
  await boot(true);
  const values = [[], '<h1>Bonjour</h1>', Array(21).fill('r1'), [{ title: 'Bonjour' }], ['']];
  const replies = [];
  for (const value of values) replies.push(await print(value));
  expect(replies).toEqual(Array(5).fill('refused'));
  await print(['none']);
  expect(printer.sheets).toEqual([]);
});

it('prints nothing where the library did not ask for it', async () => {
  await boot(false);
  await print(['r1']);
  expect(printer.sheets).toEqual([]);
});
