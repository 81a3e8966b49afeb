import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import { fontsFor } from './fonts.ts';
import { ogLocale } from './og-locale.ts';
import { hang, paint } from './pictures.ts';
import { picturePath, pictureSize, type SocialPicture, socialPictures } from './social-picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'social-'));
afterAll(() => rmSync(folder, { recursive: true }));

const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';
const picture: SocialPicture = {
  file: 'xx/a.png',
  title: 'Straße, Łódź, sähköposti: the longest title that an article may have',
  section: 'Section',
  language: 'Language',
  siteName: 'Help',
  about: 'About',
  direction: 'ltr',
  ground: '#0e6b50',
  ink: '#ffffff',
};

describe('a picture', () => {
  test('is the same, byte for byte, whoever draws it, within 60 KB, and is drawn once', async () => {
    const studios = ['one', 'two'].map((name) => ({ cache: join(folder, name), logo }));
    for (const studio of studios) expect(await paint(studio, [picture])).toBe(1);
    const drawn = studios.map(({ cache }) => readdirSync(cache).map((name) => join(cache, name)));
    const [first, second] = drawn.map(([file = '']) => readFileSync(file));
    expect(first?.equals(second ?? Buffer.of())).toBe(true);
    expect(first?.subarray(1, 4).toString()).toBe('PNG');
    expect([first?.readUInt32BE(16), first?.readUInt32BE(20)]).toEqual(Object.values(pictureSize));
    expect(first?.length).toBeLessThan(60_000);

    const [studio = { cache: '', logo }] = studios;
    expect(await paint(studio, [picture, { ...picture, file: 'yy/b.png' }])).toBe(0);
    await hang(studio, [picture], join(folder, 'site'));
    expect(existsSync(join(folder, 'site/xx/a.png'))).toBe(true);
  });

  test('is drawn anew when what it says or looks like changes', async () => {
    const studio = { cache: join(folder, 'three'), logo };
    const changed = { ...picture, ground: '#123456' };
    expect(await paint(studio, [picture])).toBe(1);
    expect(await paint(studio, [picture, changed])).toBe(1);
    expect(await paint({ ...studio, logo: `${logo} ` }, [picture])).toBe(1);
  });

  test('stops the build in words when its font is not installed', async () => {
    const strange = { ...picture, font: '@fontsource/not-there' };
    await expect(paint({ cache: join(folder, 'four'), logo }, [strange])).rejects.toThrow(
      'npm install --save-exact @fontsource/not-there',
    );
  });
});

describe('pictures of a library', () => {
  test('are there for each text, not for fallbacks, and for each language’s first page', () => {
    const library = smallLibrary();
    const words = { 'page.about': '', 'home.question': '', 'section.one': '', 'section.two': '' };
    const all = socialPictures({
      ...library,
      words: Object.fromEntries(library.languages.map(({ tag }) => [tag, words])),
    });
    expect(all.map(({ file }) => file).sort()).toEqual(
      [
        'da.png',
        'en.png',
        'nb.png',
        'sv.png',
        'da/a.png',
        'en/a.png',
        'en/b.png',
        'en/c.png',
        'en/d.png',
        'nb/a.png',
        'nb/c.png',
        'sv/a.png',
        'sv/b.png',
      ].sort(),
    );
  });

  test('stand beside their pages', () => {
    expect([picturePath('/xx/a/'), picturePath('/xx/')]).toEqual(['/xx/a.png', '/xx.png']);
  });
});

describe('fonts', () => {
  test('are only those that have the letters', () => {
    expect(fontsFor('abc', undefined).fonts.map(({ name }) => name)).toEqual([
      'noto-sans latin',
      'noto-sans latin',
    ]);
    expect(fontsFor('Łódź', undefined).fonts).toHaveLength(4);
  });

  test('tell which letters none has', () => {
    expect(fontsFor('a م', undefined).missing).toEqual(['م']);
  });
});

test('a language is named with the country of its variety', () => {
  expect(ogLocale({ tag: 'nb' })).toBe('nb_NO');
  expect(ogLocale({ tag: 'pt', region: 'PT' })).toBe('pt_PT');
  expect(ogLocale({ tag: 'pt-BR' })).toBe('pt_BR');
});
