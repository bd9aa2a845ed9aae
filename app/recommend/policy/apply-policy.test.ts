import { describe, expect, test } from 'vitest';
import type { RecordSource } from '../../shared/catalogue-record.ts';
import { NO_POLICY, type Policy } from '../../shared/policy.ts';
import type { Explanation } from '../../shared/recommendation.ts';
import { quoted } from '../text/french.ts';
import { answer, smallLibrary, type RecordInWords } from '../testing/library.ts';
import { videoMetadata, videoPage } from '../testing/video.ts';

const RECORDS: readonly RecordInWords[] = [
  { id: 'a', title: 'Les volcans', about: ['Volcans'] },
  {
    id: 'b',
    title: 'Les volcans',
    about: ['Volcans', 'Géologie -- France'],
    rest: { series: [{ title: 'Que sais-je ?', volume: null }] },
  },
  { id: 'c', title: 'Les volcans au cinéma', about: ['Volcans'], rest: { kind: 'film' } },
];

function answered(policy: Partial<Policy>, title = 'Les volcans'): ReturnType<typeof answer> {
  const page = videoPage({ title });
  const given = { ...NO_POLICY, ...policy };
  return answer(page, videoMetadata({}), smallLibrary(RECORDS), { policy: given });
}

function ids(policy: Partial<Policy>): string[] {
  return answered(policy).documents.map(({ recordId }) => recordId);
}

function labels(node: Explanation): string[] {
  return [node.label, ...node.parts.flatMap(labels)];
}

describe('the policy of a library', () => {
  test('a muted class is not shown, and the answer says which rule holds it back', () => {
    const { documents, withheld } = answered({ mute: [{ class: 'films' }] });
    expect(documents.map(({ recordId }) => recordId)).not.toContain('c');
    expect(withheld).toEqual([
      { recordId: 'c', why: `Écarté par la bibliothèque : classe ${quoted('films')}` },
    ]);
  });

  test.each<[string, Policy['mute'][number], string]>([
    ['a collection, whatever its case', { collection: 'QUE SAIS-JE' }, 'b'],
    ['a heading, by its beginning', { heading: 'geologie' }, 'b'],
    ['a kind', { kind: 'film' }, 'c'],
  ])('%s is muted', (_what, rule, muted) => {
    expect(ids({})).toContain(muted);
    expect(ids({ mute: [rule] })).not.toContain(muted);
  });

  test('a rule with two conditions wants both', () => {
    expect(ids({ mute: [{ class: 'books', heading: 'Géologie' }] }).toSorted()).toEqual(['a', 'c']);
    expect(ids({ mute: [{ class: 'films', heading: 'Géologie' }] })).toHaveLength(3);
  });

  test('what is favoured counts a quarter more, and its explanation names the rule', () => {
    const scoreOf = (policy: Partial<Policy>): number =>
      answered(policy).documents.find(({ recordId }) => recordId === 'c')?.score ?? 0;
    expect(scoreOf({ favour: [{ class: 'films' }] })).toBeCloseTo(1.25 * scoreOf({}), 5);
    const label = `Choix de la bibliothèque : classe ${quoted('films')}`;
    const { documents } = answered({ favour: [{ class: 'films' }] });
    const named = documents.filter(({ explanation }) => labels(explanation).includes(label));
    expect(named.map(({ recordId }) => recordId)).toEqual(['c']);
  });

  test('a sensitive word that the video does not say holds documents back; one that it says does not', () => {
    const sensitive = ['géologie'];
    expect(ids({ sensitive })).not.toContain('b');
    const { withheld } = answered({ sensitive });
    expect(withheld[0]?.why).toContain(quoted('géologie'));
    const saying = answered({ sensitive }, 'Les volcans, une leçon de géologie');
    expect(saying.documents.map(({ recordId }) => recordId)).toContain('b');
    expect(saying.withheld).toEqual([]);
  });

  test('any word of a sensitive subject holds back, and any that the video says lets through', () => {
    const sensitive = ['roches, géologie,'];
    const { withheld } = answered({ sensitive });
    expect(withheld[0]?.why).toContain(quoted('géologie'));
    expect(answered({ sensitive }, 'Les volcans et leurs roches').withheld).toEqual([]);
  });
});

describe('the fallback chain', () => {
  function at(level: RecordSource['level'], own: Partial<RecordInWords> = {}): RecordInWords {
    const source: RecordSource = { id: level, level, share: 1 };
    return { id: level, title: 'Les volcans', about: ['Volcans'], ...own, rest: { source } };
  }
  function levels(records: readonly RecordInWords[], title = 'Les volcans'): string[] {
    const page = videoPage({ title, keywords: ['volcan'] });
    const { documents } = answer(page, videoMetadata({}), smallLibrary(records));
    return documents.map(({ level }) => level);
  }

  test('the nearer the owner, the higher, and each document says its level', () => {
    expect(levels([at('bnf'), at('network'), at('own'), at('bdp')])).toEqual([
      'own',
      'network',
      'bdp',
      'bnf',
    ]);
  });

  test('a library that has enough sends nobody elsewhere', () => {
    const shelves = Array.from({ length: 500 }, (_, nth) => ({ id: `x${nth}`, title: `X${nth}` }));
    const own = Array.from({ length: 11 }, (_, nth) => at('own', { id: `own${nth}` }));
    expect(new Set(levels([...shelves, ...own, at('bdp')]))).toEqual(new Set(['own']));
  });

  test('of one work, the copy that is here is on the card', () => {
    const rest = { workKey: 'one' };
    const page = videoPage({ title: 'Les volcans' });
    const far = at('bnf', { id: 'a-far' });
    const near = at('own', { id: 'b-near' });
    const { documents } = answer(
      page,
      videoMetadata({}),
      smallLibrary([
        { ...far, rest: { ...far.rest, ...rest } },
        { ...near, rest: { ...near.rest, ...rest } },
      ]),
    );
    expect(documents).toMatchObject([{ recordId: 'b-near', otherRecordIds: ['a-far'] }]);
  });
});

test('what has expired is not shown, to the second', () => {
  const records: readonly RecordInWords[] = [
    {
      id: 'talk',
      title: 'Les volcans',
      about: ['Volcans'],
      rest: { expires: '2026-12-01T20:00:00Z' },
    },
  ];
  const page = videoPage({ title: 'Les volcans' });
  const at = (now: string): number =>
    answer(page, videoMetadata({}), smallLibrary(records), { now }).documents.length;
  expect(at('2026-12-01T19:59:59Z')).toBe(1);
  expect(at('2026-12-01T20:00:00Z')).toBe(0);
});
