import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerVideo } from '../app/service/answer.ts';
import { openLibrary, type Library } from '../app/service/library.ts';
import type { VideoPage } from '../app/shared/video.ts';
import { importCatalogue } from '../catalogue-import/nightly/import-catalogue.ts';
import type { DemoVideo } from './demo-video.ts';
import { loadTagger, type EntityTagger } from '../models/runtime/load.ts';
import { NO_POLICY } from '../app/shared/policy.ts';
import { demoVideos } from './videos.ts';

/** What a librarian expects to be offered beside each video: titles of several kinds and provenances. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'arbre-foret': ['La vie secrète des arbres', 'Il était une forêt', 'Être un chêne'],
  'barcelone-3': ['Hommage à la Catalogne', "L'ombre du vent", 'Barcelone'],
  'camus-absur': ['Le mythe de Sisyphe', 'Meursault, contre-enquête', "L'homme révolté"],
  commune1871: ['Histoire de la Commune de 1871', 'Le cri du peuple', "L'insurgé"],
  'fle-medecin': ['Grammaire progressive du français', 'Communication progressive du français'],
  'foot-france': ['Une histoire populaire du football', 'Looking for Eric', 'Diego Maradona'],
  'ia-expliqua': ['Quand la machine apprend', 'Imitation Game', 'Algorithmes'],
  'infox-photo': ['La démocratie des crédules', 'Sur la télévision', 'Apocalypse cognitive'],
  'jure-assise': ["Souvenirs de la cour d'assises", "L'abolition", 'Une intime conviction'],
  'kind-of-blu': ['Kind of blue', 'A love supreme', 'Bird', 'Dictionnaire du jazz'],
  'miyazaki-01': ['Le voyage de Chihiro', 'Dans le studio Ghibli', 'Le tombeau des Lucioles'],
  'pain-levain': ['Le Larousse du pain', 'Je sais cuisiner', 'Le retour du bon pain'],
  persepolisB: ['Persepolis', 'Maus', 'Pyongyang'],
  'poilus-1418': ["C'était la guerre des tranchées", 'Le feu', '1917', "Frère d'âme"],
  'stress-zen0': ['Méditer, jour après jour', 'Pourquoi nous dormons', '3 minutes à méditer'],
  'trou-noir-1': ['Une brève histoire du temps', 'Interstellar', "Le destin de l'univers"],
  'zorbex-k680': [],
};

function pageOf({
  id,
  title,
  channel,
  description,
  keywords,
  category,
  chapters,
}: DemoVideo): VideoPage {
  return {
    site: 'demo',
    id,
    title,
    shownTitle: null,
    channel,
    description,
    keywords,
    category,
    chapters,
    captionLanguages: ['fr'],
    isLive: false,
    titleSource: 'player',
  };
}

describe.each([
  ['the shipped model', path.join(import.meta.dirname, '../models/en-regard-fr')],
  ['no model', null],
])('the pane of each demonstration video, with %s', (_what, modelFolder) => {
  let dataDir: string;
  let library: Library;
  let tagger: EntityTagger | null = null;

  beforeAll(async () => {
    dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'demo-panes-'));
    await importCatalogue({ files: [path.join(import.meta.dirname, 'catalogue.mrc')], dataDir });
    library = openLibrary(dataDir);
    if (modelFolder !== null) tagger = await loadTagger(modelFolder);
  });
  afterAll(async () => {
    await tagger?.close();
    library.close();
    fs.rmSync(dataDir, { recursive: true });
  });

  test.each(demoVideos)('$id has what a librarian expects', async (video) => {
    const { recommendations } = await answerVideo(
      pageOf(video),
      { library, tagger, policy: NO_POLICY },
      new Date('2026-11-28T12:00:00Z'),
    );
    const titles = recommendations.documents.map(
      ({ recordId }) => library.catalogue.record(recordId)?.title.main,
    );
    expect(titles).toEqual(expect.arrayContaining([...(EXPECTED[video.id] ?? ['?'])]));
    const classes = new Set(recommendations.documents.map(({ documentClass }) => documentClass));
    expect(classes.size).toBeGreaterThanOrEqual(titles.length === 0 ? 0 : 2);
    expect(titles.length > 0).toBe(video.id !== 'zorbex-k680');
  });
});
