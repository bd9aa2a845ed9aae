import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ITEM_PRESETS, type ItemProfile } from '../../app/shared/item-profile.ts';
import { iso2709, record, temporaryFolder } from '../formats/testing/make-record.ts';
import { source } from './testing/machine.ts';
import { runNight, type NightReport } from './night.ts';
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
  return reportPage('Médiathèque', await reportOf(copies, items));
}

async function reportOf(copies: readonly string[], items: ItemProfile): Promise<NightReport> {
  const file = path.join(temporaryFolder(), 'export.mrc');
  const records = copies.map((copy, id) => record([`001 ${id}`, `200 1_ $aT${id}`, copy]));
  fs.writeFileSync(file, iso2709(records));
  return runNight({
    dataDir: temporaryFolder(),
    sources: [source(file)],
    now: new Date('2026-11-28T03:00:00Z'),
    acceptFewer: false,
    items,
  });
}

/** What stands between those words of the page and the end of its section, without markup. */
function sectionOf(page: string, title: string): string {
  const [, rest = ''] = page.split(`<h2>${title}</h2>`);
  return (rest.split('</section>')[0] ?? '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

describe('the page', () => {
  it('tells at its head how many alerts there are, before any figure, with what each means and the whole message', async () => {
    const report = await reportOf(['995 __ $bMED'], ITEM_PRESETS.koha);
    const [catalogue] = report.sources;
    if (catalogue === undefined) throw new Error('no source');
    const page = reportPage('Médiathèque', {
      ...report,
      sources: [{ ...catalogue, outcome: 'kept' }],
      alerts: [{ sourceId: 'catalogue', code: 'file-empty', message: '« a.mrc » est vide.' }],
    });
    expect(page).toContain('<a href="#alertes">Une alerte est à regarder.</a>');
    expect(page.indexOf('id="alertes"')).toBeLessThan(page.indexOf('class="figures"'));
    expect(sectionOf(page, 'À regarder')).toBe(
      ' catalogue : Le fichier est vide, ou n’a que des blancs. Ses notices de la veille restent en service. « a.mrc » est vide. ',
    );
  });

  it('says that a first catalogue has nothing to be compared with', async () => {
    const page = await pageWithCopies('995 __ $bMED');
    expect(sectionOf(page, 'Depuis la veille')).toContain('c’est le premier catalogue');
  });

  it('shows ten changes of each kind, how many more there are, and that a refused record counts as removed', async () => {
    const report = await reportOf(['995 __ $bMED'], ITEM_PRESETS.koha);
    const examples = Array.from({ length: 12 }, (_, at) => ({ id: `${at}`, title: `T${at}` }));
    const none = { count: 0, examples: [] };
    const changes = { added: none, removed: { count: 1500, examples }, changed: none };
    const catalogue = report.catalogue === null ? null : { ...report.catalogue, refused: 2 };
    const text = sectionOf(
      reportPage('Médiathèque', { ...report, changes, catalogue }),
      'Depuis la veille',
    );
    expect(text).toMatch(/refusée cette fois compte parmi les retirées/);
    expect(text).toMatch(/Retirées : 1.500 .*T9 9 et 1.490 autres .*Modifiées : 0/);
    expect(text).not.toContain('T10');
  });

  it('names what differs in a changed record, as far as that says something', async () => {
    const report = await reportOf(['995 __ $bMED'], ITEM_PRESETS.koha);
    const none = { count: 0, examples: [] };
    const examples = [
      { id: '1', title: 'Nana', fields: ['items', 'isbns'] },
      {
        id: '2',
        title: 'Pot-Bouille',
        fields: ['kind', 'title', 'creators', 'year', 'notes', 'links', 'items'],
      },
    ] as const;
    const changes = { added: none, removed: none, changed: { count: 2, examples } };
    const text = sectionOf(reportPage('M', { ...report, changes }), 'Depuis la veille');
    expect(text).toContain('Nana 1 : exemplaires, ISBN');
    expect(text).toContain(
      'Pot-Bouille 2 : type de document, titre, auteurs, année, notes et 2 de plus',
    );
  });

  it('finds a refused record again: file, rank, byte and number; long lists end with how many more there are', async () => {
    const report = await reportOf(['995 __ $bMED'], ITEM_PRESETS.koha);
    const refusals = Array.from({ length: 60 }, (_, at) => ({
      number: 1000 + at,
      byte: 1_234_567 + at,
      id: at === 0 ? 'FRBNF1' : null,
      reason: 'répertoire illisible',
    }));
    const [file] = report.catalogue?.files ?? [];
    if (report.catalogue === null || file === undefined) throw new Error('no file');
    const files = [{ ...file, file: 'b.mrc', refused: 61, refusals }];
    const page = reportPage('Médiathèque', {
      ...report,
      catalogue: { ...report.catalogue, refused: 61, files },
    });
    const text = sectionOf(page, 'Notices refusées');
    expect(page).toContain('<a href="#refusees">61 notices sont refusées.</a>');
    expect(text).toContain('b.mrc : 61 refusées');
    expect(text).toContain('1000 1234567 FRBNF1 répertoire illisible');
    expect(text).toContain('1049 1234616 inconnu répertoire illisible');
    expect(text).not.toContain('1050 ');
    expect(text).toContain('et 11 autres');
  });

  it('of many files shows twenty, those with refused records first, and how many more there are', async () => {
    const report = await reportOf(['995 __ $bMED'], ITEM_PRESETS.koha);
    const [file] = report.catalogue?.files ?? [];
    if (report.catalogue === null || file === undefined) throw new Error('no file');
    const files = Array.from({ length: 30 }, (_, at) => ({
      ...file,
      file: `${at}.xml`,
      refused: at === 29 ? 1 : 0,
    }));
    const page = reportPage('M', { ...report, catalogue: { ...report.catalogue, files } });
    const text = sectionOf(page, 'Fichiers');
    expect(text).toMatch(/exemplaires 29\.xml 1 1 1 0 0 0\.xml .* 18\.xml 1 1 0 0 0 et 10 autres/);
  });

  it('sorts years by time and languages by number, those without any at the end', async () => {
    const report = await reportOf(['995 __ $bMED'], ITEM_PRESETS.koha);
    if (report.catalogue === null) throw new Error('no catalogue');
    const statistics = {
      kinds: { book: 2 },
      languages: { '': 9, fre: 3, eng: 5 },
      classes: { '': 7, 8: 1, 0: 2 },
      decades: { '': 4, 1870: 1, 1990: 2, 2010: 6 },
    };
    const page = reportPage('M', { ...report, catalogue: { ...report.catalogue, statistics } });
    expect(page).toContain(
      'aria-label="Notices par langue : anglais 5, français 3, Sans langue 9"',
    );
    expect(page).toContain(
      'aria-label="Notices par classe Dewey : 000 Généralités 2, 800 Littérature 1, Sans indice Dewey 7"',
    );
    expect(page).toContain(
      'aria-label="Notices par années de publication : Avant 1900 1, 1990 à 1999 2, 2000 à 2009 0, 2010 à 2019 6, Sans année 4"',
    );
  });
});

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
