import { describe, expect, test } from 'vitest';
import { readTable, SUBJECTS } from './subject-table.ts';

describe('SUBJECTS', () => {
  test('every label has its article, for sentences', () => {
    const bare = SUBJECTS.filter(
      ({ label, type }) => type !== 'place' && !/^(?:le |la |les |l'|Napoléon)/.test(label),
    );
    expect(bare.map(({ label }) => label)).toEqual([]);
  });
  test('no label stands twice', () => {
    const labels = SUBJECTS.map(({ label }) => label);
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  });
  test('every cue has words, and an open one enough letters not to open everything', () => {
    const cues = SUBJECTS.flatMap(({ label, cues: own }) => own.map((cue) => ({ label, ...cue })));
    expect(cues.filter(({ words }) => words.length === 0 || words.join('').length < 2)).toEqual([]);
    expect(
      cues.filter(({ words, open }) => open && words.length === 1 && (words[0] ?? '').length < 3),
    ).toEqual([]);
  });
  test('no subject gives a cue twice', () => {
    const twice = SUBJECTS.flatMap(({ label, cues }) => {
      const forms = cues.map(({ words, open }) => `${words.join(' ')}${open ? '*' : ''}`);
      return forms
        .filter((form, at) => forms.indexOf(form) !== at)
        .map((form) => `${label}: ${form}`);
    });
    expect(twice).toEqual([]);
  });
  test('every class is a Dewey number, whole or cut', () => {
    const wrong = SUBJECTS.flatMap(({ classes }) => classes).filter(
      (number) => !/^\d{2,3}(?:\.\d+)?$/.test(number),
    );
    expect(wrong).toEqual([]);
  });
});

describe('readTable', () => {
  test('reads a line with its years', () => {
    expect(
      readTable('la Fronde | fronde*, mazarin | Fronde | 944.03 | RH | 1648-1653', 'period'),
    ).toEqual([
      {
        label: 'la Fronde',
        type: 'period',
        cues: [
          { words: ['fronde'], written: 'fronde', open: true },
          { words: ['mazarin'], written: 'mazarin', open: false },
        ],
        headings: ['Fronde'],
        classes: ['944.03'],
        whole: [],
        marks: ['RH'],
        years: { from: 1648, to: 1653 },
      },
    ]);
  });
  test('refuses a line without its columns, and says which', () => {
    expect(() => readTable('la Fronde | fronde', 'period')).toThrow(/la Fronde/);
  });
  test.each(['ciné+', 'c#', 'r&b', '50 %'])('refuses the cue %j', (cue) => {
    expect(() => readTable(`le cinéma | film, ${cue} | Cinéma`, 'topic')).toThrow(cue);
  });
});
