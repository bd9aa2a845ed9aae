import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { replaceFile } from './durable-file.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('replaceFile', () => {
  it('writes all, even where a nearly full disk takes a part at a time', () => {
    const whole = fs.writeSync.bind(fs);
    vi.spyOn(fs, 'writeSync').mockImplementation((handle, text) => whole(handle, text.slice(0, 3)));
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'durable-')), 'current');
    replaceFile(file, 'catalogue-0123456789abcdef\n');
    expect(fs.readFileSync(file, 'utf8')).toBe('catalogue-0123456789abcdef\n');
    expect(fs.existsSync(`${file}.new`)).toBe(false);
  });
});
