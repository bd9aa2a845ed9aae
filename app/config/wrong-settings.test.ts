import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { messageOf } from '../shared/failure.ts';
import { readConfig } from './config.ts';

function read(toml: string): unknown {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-wrong-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  const config = path.join(folder, 'en-regard.toml');
  fs.writeFileSync(config, toml);
  return readConfig({ config }, {});
}

const SOURCE = '[[sources]]\nid = "bdp"\nformat = "marc"\nfolder = "x"\n';

describe('a wrong setting is told by its name with all that it allows', () => {
  test.each([
    ['[web]\nport = 70000', 'web.port : un nombre entier de 0 à 65535 attendu ; écrit : 70000'],
    ['[session]\nidle_minutes = 1', 'session.idle_minutes : un nombre entier de 2 à 120 attendu'],
    ['[library]\nname = 3', 'library.name : un texte entre guillemets attendu, pas vide, de 120'],
    ['[kiosk]\nslips = true', 'kiosk.slips : Option invalide : une valeur parmi "off"|"on"'],
    ['[start]\nsuggestions = "pain"', 'start.suggestions : une liste entre crochets attendue'],
    ['[[start.videos]]\nlien = "x"', 'start.videos.0.link : manque ; un texte entre guillemets'],
    ['[items]\npreset = "Koha"', '"biblixnet" attendue ; écrit : "Koha"'],
    ['[items.left_out]\noo = ["d"]', 'items.left_out.oo : le code d’une sous-zone'],
    [
      '[policy]\nfavour = [{ classe = "books" }]',
      'favour.0.classe : réglage inconnu ; permis ici : class, kind, collection, source, heading',
    ],
    [
      `${SOURCE}share = 25`,
      'share : un nombre plus grand que 0 et d’au plus 1 (0.25 pour un quart) (source « bdp »)',
    ],
    [
      `${SOURCE}on = "non"`,
      'sources.0.on : true ou false attendu, sans guillemets (source « bdp »)',
    ],
    [`${SOURCE}set = "a"`, 'sources.0.set : ne va qu’avec oai (source « bdp »)'],
    [
      '[[sources]]\nid = "bdp"\nformat = "marc"\nurl = "http://a.fr"\nfiles = "*"',
      'files : ne va qu’avec folder',
    ],
    [
      '[[sources]]\nid = "bdp"\nfolder = "x"',
      'sources.0.format : manque ; Option invalide : une valeur parmi "marc"|"csv"',
    ],
    [
      '[sources]\nid = "bdp"',
      'sources : chaque source s’écrit sous [[sources]], avec deux crochets',
    ],
    ['[library]\nname = Médiathèque', 'Un texte s’écrit entre guillemets droits ("…")'],
  ])('%s', (toml, says) => {
    expect(() => read(toml)).toThrow(says);
  });
});

test.each([
  '[proxy]\npassword = 987654',
  '[proxy]\npassword = "987654"\nuser = jean',
  '[proxy]\npassword = "987654',
  '[[sources]]\nurl = "https://jean:987654@a.fr/x"\nid = bdp',
])('tells no password of %j', (toml) => {
  let message = '';
  try {
    read(toml);
  } catch (error) {
    message = messageOf(error);
  }
  expect(message).toMatch(/proxy\.password|ligne [234]/);
  expect(message).not.toContain('987654');
});
