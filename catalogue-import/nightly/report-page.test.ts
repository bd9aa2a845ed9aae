import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ITEM_PRESETS, type ItemProfile } from '../../app/shared/item-profile.ts';
import { iso2709, record, temporaryFolder } from '../formats/testing/make-record.ts';
import { runNight } from './night.ts';
import { reportPage } from './report-page.ts';

/** The page of a night that reads two records with one copy each in that field, or one record for each field. */
function pageWithCopiesIn(...tags: string[]): Promise<string> {
  const each = tags.length === 1 ? [...tags, ...tags] : tags;
  return pageWithCopies(...each.map((tag) => `${tag} __ $aMED$bMED$oR`));
}

/** The page of a night that reads one record for each copy. */
function pageWithCopies(...copies: string[]): Promise<string> {
  return pageOf(copies, ITEM_PRESETS.koha);
}

async function pageOf(copies: readonly string[], items: ItemProfile): Promise<string> {
  const file = path.join(temporaryFolder(), 'export.mrc');
  const records = copies.map((copy, id) => record([`001 ${id}`, `200 1_ $aT${id}`, copy]));
  fs.writeFileSync(file, iso2709(records));
  const report = await runNight({
    dataDir: temporaryFolder(),
    sources: [
      {
        id: 'catalogue',
        format: 'marc',
        level: 'own',
        share: 1,
        on: true,
        timeZone: 'Europe/Paris',
        place: { kind: 'folder', path: file, files: '*' },
      },
    ],
    now: new Date('2026-11-28T03:00:00Z'),
    acceptFewer: false,
    items,
  });
  return reportPage('Médiathèque', report);
}

it('names the preset that reads copies where they are, when no record has any', async () => {
  const page = await pageWithCopiesIn('952');
  expect(page).toContain('<h2>Aucun exemplaire</h2>');
  expect(page).toContain('2 zones 952 : <code>preset = "koha-952"</code>');
  expect(page).not.toContain('preset = "koha"');
});

it('names the presets of the usual field where another is looked for', async () => {
  const page = await pageOf(['995 __ $bMED', '995 __ $bMED'], ITEM_PRESETS.sudoc);
  expect(page).toContain('2 zones 995 : <code>preset = "koha"</code>');
});

it('names the local fields of an export where no system is known to write copies', async () => {
  const page = await pageWithCopiesIn('997');
  expect(page).toContain('<h2>Aucun exemplaire</h2>');
  expect(page).toContain('2 zones 997 : <code>tag = "997"</code>');
});

it('names the preset where few records have a copy and many have the field of another system', async () => {
  const page = await pageWithCopiesIn('949', '949', '949', '995');
  expect(page).toContain('<h2>Peu d’exemplaires</h2>');
  expect(page).toContain('zones 949 : <code>preset = "sirsidynix-949"</code>');
  expect(await pageWithCopiesIn('949', '995')).not.toContain('Peu d’exemplaires');
});

it('tells for which subfield copies are left out, where few remain', async () => {
  const page = await pageWithCopies('995 __ $bMED$2[Consultable]', '995 __ $bMED$2[Exclu du prêt]');
  expect(page).toContain('<h2>Exemplaires laissés de côté</h2>');
  expect(page).toContain('<li>2 pour leur sous-zone $2</li>');
  expect(page).not.toContain('Aucun exemplaire');
  expect(await pageWithCopiesIn('995')).not.toContain('laissés de côté');
});

it('says nothing of presets when the records have copies', async () => {
  expect(await pageWithCopiesIn('995')).not.toContain('Aucun exemplaire');
});
