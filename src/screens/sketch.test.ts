import { describe, expect, it } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import type { Library, Place, Screen } from '../library/model.ts';
import { sketchOf } from './sketch.ts';

const words = (language: string) => ({
  'screen.plain': `${language}: {{words}}`,
  'screen.marked': `${language}: {{title}}. {{marks}}`,
  'screen.mark': '{{number}} = {{place}}',
  'screen.dots': `dots (${language})`,
});
const library: Library = {
  ...smallLibrary(),
  labels: {
    en: { panel: { text: 'Panel', assumed: false }, save: { text: 'Save', assumed: false } },
    sv: { panel: { text: 'Panelen', assumed: false }, save: { text: 'Spara', assumed: true } },
  },
  words: { en: words('en'), sv: words('sv') },
};
const label = (id: string): Place => ({ kind: 'label', from: id, name: id });
const drawn = (from: string): Place => ({ kind: 'drawn', from, name: from });
const window = (...places: Place[]): Screen['windows'][number] => ({
  frame: 'window',
  title: label('panel'),
  areas: [{ kind: 'row', places }],
});
const list: Screen = { windows: [window(drawn('line'), drawn('dots'), label('save'))] };
const cells = (tag: string, mark?: string) => sketchOf(library, tag, list, mark).windows[0]?.areas[0]?.cells;

describe('a screen in a language', () => {
  it('says what the buttons say in that language', () => {
    expect(cells('en')?.at(-1)?.text).toBe('Save');
    expect(cells('sv')?.at(-1)?.text).toBe('Spara');
  });

  it('has the number of a mark on its place, and only there', () => {
    expect(cells('en', '4:save')?.map(({ number }) => number)).toEqual([undefined, undefined, 4]);
  });

  it('marks the first of two places with one name', () => {
    const two: Screen = { windows: [window(drawn('dots'), drawn('dots'))] };
    const [first, second] = sketchOf(library, 'en', two, 'dots').windows[0]?.areas[0]?.cells ?? [];
    expect([first?.number, second?.number]).toEqual([1, undefined]);
  });

  it('stops the build where a label is missing', () => {
    const screen: Screen = { windows: [window(label('lost'))] };
    expect(() => sketchOf(library, 'en', screen)).toThrow('labels/en.yml has no "lost"');
  });
});

describe('what readers hear who do not see it', () => {
  it('names the window and each mark with its number, drawn things by their words', () => {
    expect(sketchOf(library, 'sv', list, '2:dots 3:save').alternative).toBe(
      'sv: Panelen. 2 = dots (sv), 3 = Spara',
    );
  });

  it('is everything that can be read, window by window, where nothing is marked', () => {
    const masked: Place = { kind: 'text', from: '••••', name: '••••' };
    const field: Place = { ...label('save'), holds: masked };
    expect(sketchOf(library, 'en', { windows: [window(field), window(drawn('dots'))] }).alternative).toBe(
      'en: Panel, Save; Panel',
    );
  });
});
