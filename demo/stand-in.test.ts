import { describe, expect, test } from 'vitest';
import { standIn } from './stand-in.ts';
import { demoVideos } from './videos.ts';

function answerTo(path: string): NonNullable<ReturnType<typeof standIn>> {
  const answer = standIn(new URL(path, 'http://localhost'));
  if (!answer) throw new Error(`${path} is not of the stand-in`);
  return answer;
}

describe('standIn', () => {
  test('leaves every address outside /stand-in/ to others', () => {
    expect(standIn(new URL('http://localhost/api/calls/video.analyse'))).toBeNull();
    expect(standIn(new URL('http://localhost/stand-in'))).toBeNull();
  });

  test('answers the same bytes for the same address, whatever the scheme', () => {
    const path = `/stand-in/watch?v=${demoVideos[0]?.id ?? ''}`;
    expect(standIn(new URL(`demo://stand-in${path}`))).toEqual(answerTo(path));
  });

  test('says in French that a video does not exist', () => {
    const answer = answerTo('/stand-in/watch?v=inconnue-00');
    expect(answer.status).toBe(404);
    expect(answer.body).toContain("Cette vidéo n'existe pas");
  });

  test('names every video on its home page', () => {
    const { body } = answerTo('/stand-in/');
    for (const video of demoVideos) expect(body).toContain(`/stand-in/watch?v=${video.id}`);
  });

  test('allows no script but its own, and no address but its own', () => {
    const { body, headers } = answerTo(`/stand-in/watch?v=${demoVideos[0]?.id ?? ''}`);
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(body).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
});
