import { expect, test } from 'vitest';
import { referenceFields } from './reference-fields.ts';

test.each([
  [
    'Foucault, M. (1975). Surveiller et punir. Gallimard.',
    ['Foucault, M.', 'Surveiller et punir', 'Gallimard', 1975],
  ],
  [
    'Beauvoir, Simone de. 1949. Le Deuxième Sexe. Paris: Gallimard.',
    ['Beauvoir, Simone de', 'Le Deuxième Sexe', 'Gallimard', 1949],
  ],
  [
    '- Marc Bloch, Les Rois thaumaturges, Gallimard, 1983.',
    ['Marc Bloch', 'Les Rois thaumaturges', 'Gallimard', 1983],
  ],
  [
    '- DUBY, Georges. Le Temps des cathédrales, éditions Gallimard, 12 mars 1976',
    ['DUBY, Georges', 'Le Temps des cathédrales', 'Gallimard', 1976],
  ],
  [
    '- BRAUDEL F., La Méditerranée, Paris, Armand Colin, 1949.',
    ['BRAUDEL F.', 'La Méditerranée', 'Armand Colin', 1949],
  ],
  [
    '- Bloch M., Febvre L., Les Annales, Paris, Armand Colin, 1929.',
    ['Bloch M., Febvre L.', 'Les Annales', 'Armand Colin', 1929],
  ],
  [
    '- Bloch, M., La Société féodale, (Paris, 1939).',
    ['Bloch, M.', 'La Société féodale', null, 1939],
  ],
  [
    'Pirenne H. - Mahomet et Charlemagne (1937 - Alcan)',
    ['Pirenne H.', 'Mahomet et Charlemagne', 'Alcan', 1937],
  ],
  [
    '- Lucien Febvre, « Histoire et psychologie », in Encyclopédie française, 1938',
    ['Lucien Febvre', 'Histoire et psychologie', null, 1938],
  ],
  [
    '- Arlette Farge (dir.), Le Goût de l’archive, Seuil, coll. « Points », Paris, 1997, 152 p.',
    ['Arlette Farge', 'Le Goût de l’archive', 'Seuil', 1997],
  ],
  [
    '- Le Goût de l’archive, par Arlette Farge, Seuil, 1989',
    ['Arlette Farge', 'Le Goût de l’archive', 'Seuil', 1989],
  ],
  ['"Les Misérables" – roman de Victor Hugo.', ['Victor Hugo', 'Les Misérables', null, null]],
  [
    '[2] Marc Bloch, Lucien Febvre et Jean Duval, Les Annales, Seuil, 1990, doi:10.1000/182',
    ['Marc Bloch, Lucien Febvre et Jean Duval', 'Les Annales', 'Seuil', 1990],
  ],
  [
    "Marie Lenoir, Histoire de l'année 1789, Seuil",
    ['Marie Lenoir', "Histoire de l'année 1789", 'Seuil', null],
  ],
  [
    'Éric Kayser, Le Larousse du pain, Larousse',
    ['Éric Kayser', 'Le Larousse du pain', 'Larousse', null],
  ],
  [
    '• Emmanuel Carrère, V13 : chronique judiciaire, P.O.L, 2022',
    ['Emmanuel Carrère', 'V13 : chronique judiciaire', 'P.O.L', 2022],
  ],
  [
    '- Soroush Vosoughi, Deb Roy, Sinan Aral, « The spread of true and false news online », Science, 2018',
    [
      'Soroush Vosoughi, Deb Roy, Sinan Aral',
      'The spread of true and false news online',
      null,
      2018,
    ],
  ],
  [
    '- Colette, Chéri, Fayard, 1920 https://exemple.fr/cheri-1984',
    [null, 'Colette, Chéri', 'Fayard', 1920],
  ],
] as const)('%s', (line, [author, title, publisher, year]) => {
  const fields = referenceFields(line);
  const [readAuthor, readTitle, readPublisher, readYear] = [
    fields.author,
    fields.title,
    fields.publisher,
    fields.year,
  ].map((span) => (span === null ? null : line.slice(span.start, span.end)));
  expect([readAuthor, readTitle, readPublisher, readYear]).toEqual([
    author,
    title,
    publisher,
    year === null ? null : `${year}`,
  ]);
});
