import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pageOf } from '../app/metadata/testing/catalogue.ts';
import { answerVideo } from '../app/service/answer.ts';
import { openLibrary, type Library } from '../app/service/library.ts';
import { tokenise } from '../app/shared/text.ts';
import type { VideoPage } from '../app/shared/video.ts';
import { encodeRecord } from '../catalogue-import/formats/iso2709/encode-record.ts';
import { record } from '../catalogue-import/formats/testing/make-record.ts';
import { NO_POLICY } from '../app/shared/policy.ts';
import {
  importCatalogue,
  type ImportReport,
} from '../catalogue-import/nightly/import-catalogue.ts';

const AUTHORITY = '00000cx  a2200000   45  ';

/** A small library: three novels, a study of volcanoes, and things that nobody in these tests speaks of. */
const DOCUMENTS = [
  record([
    '001 b1',
    '101 0_ $afre',
    '200 1_ $aMarche ou crève$fStephen King',
    '210 __ $aParis$cAlbin Michel$d1989',
    '700 _1 $311909772$aKing$bStephen$f1947-....$4070',
    '995 __ $cMED$kR KIN',
  ]),
  record([
    '001 b2',
    '101 0_ $afre',
    '200 1_ $aGros-Câlin$fRomain Gary',
    '700 _1 $977$aGary$bRomain$f1914-1980$4070',
    '995 __ $cMED$kR GAR',
  ]),
  record([
    '001 b3',
    '101 0_ $afre',
    '200 1_ $aLes feux de la terre$fMaurice Krafft',
    '606 __ $311933805$aVolcans$2rameau',
    '995 __ $cMED$k551.21 KRA',
  ]),
  ...Array.from({ length: 20 }, (_, n) =>
    record([
      `001 z${n}`,
      '101 0_ $afre',
      `200 1_ $aLivre de cuisine ${n}`,
      '606 __ $aCuisine',
      '995 __ $cMED$k641.5',
    ]),
  ),
];

const AUTHORITIES = [
  record(
    [
      '001 636',
      '035 __ $aFRBNF119097726',
      '152 __ $bNP',
      '200 _1 $7ba0yba0y$8fre$aKing$bStephen$f1947-....',
      '400 _1 $aKing$bStiven$f1947-....',
      '500 _1 $5e$0Voir le pseudonyme$312056521$aBachman$bRichard$f1947-....',
    ],
    AUTHORITY,
  ),
  record(
    [
      '001 77',
      '152 __ $bNP',
      '200 _1 $aGary$bRomain$f1914-1980',
      '500 _1 $5e$aAjar$bÉmile$f1914-1980',
    ],
    AUTHORITY,
  ),
  record(
    [
      '001 88',
      '003 http://catalogue.bnf.fr/ark:/12148/cb119338059',
      '152 __ $brameau',
      '250 __ $aVolcans',
      '450 __ $aMontagnes de feu',
      '550 __ $5g$aReliefs (géographie)',
      '550 __ $5z$aRisques naturels',
      '750 __ $aVolcanoes',
    ],
    AUTHORITY,
  ),
];

let folder: string;
let library: Library;
let report: ImportReport;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-'));
  const files = [path.join(folder, 'notices.mrc'), path.join(folder, 'autorites.mrc')] as const;
  fs.writeFileSync(files[0], Buffer.concat(DOCUMENTS.map(encodeRecord)));
  fs.writeFileSync(files[1], Buffer.concat(AUTHORITIES.map(encodeRecord)));
  report = await importCatalogue({ files, dataDir: folder });
  library = openLibrary(folder);
});

afterAll(() => {
  library.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

async function documentsFor(parts: Partial<VideoPage>): Promise<{ id: string; why: string }[]> {
  const { recommendations } = await answerVideo(
    pageOf(parts),
    { library, tagger: null, policy: NO_POLICY },
    new Date('2026-11-28T12:00:00Z'),
  );
  return recommendations.documents.map(({ recordId, reason }) => ({ id: recordId, why: reason }));
}

describe('a video that uses another name than the catalogue', () => {
  it.each([
    ['a pseudonym', 'Richard Bachman : le double de King', 'b1'],
    [
      'a pseudonym, by the local number of the authority',
      'Émile Ajar, l’affaire du Goncourt',
      'b2',
    ],
    ['a rejected form of RAMEAU', 'Les montagnes de feu de l’Islande', 'b3'],
    ['a heading in another language', 'Volcanoes of the world', 'b3'],
    ['a broader heading', 'Les risques naturels expliqués', 'b3'],
  ])('finds what stands under the accepted heading: %s', async (_case, title, id) => {
    const found = await documentsFor({ title, description: title, keywords: [] });
    expect(found.map((each) => each.id)).toContain(id);
  });

  it('is imported in one load, and reported as what it is', () => {
    const [kept, linked] = [DOCUMENTS.length, AUTHORITIES.length];
    expect(report).toMatchObject({ read: kept + linked, kept, linked, refused: 0 });
  });

  it('links the name to the heading of the catalogue, and says why', () => {
    const { gazetteer } = library;
    const links = gazetteer.find(tokenise('Richard Bachman')).flatMap((match) => match.links);
    expect(links).toMatchObject([
      {
        label: 'King, Stephen',
        headingType: 'person',
        reason: 'autre forme du nom dans la notice d’autorité',
      },
    ]);
    const broader = gazetteer.find(tokenise('reliefs géographie')).flatMap((each) => each.links);
    expect(broader).toMatchObject([
      { label: 'Volcans', reason: 'terme générique de la vedette', headingType: 'topic' },
    ]);
  });

  it('finds nothing by a name that no authority gives', async () => {
    const found = await documentsFor({
      title: 'Éric Tabarly en mer',
      description: '',
      keywords: [],
    });
    expect(found).toEqual([]);
  });
});
