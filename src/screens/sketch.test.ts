import { describe, expect, it } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import type { Library, Place, Screen } from '../library/model.ts';
import { sketchOf } from './sketch.ts';

const words = (language: string) => ({
  'screen.sketch': `Sketch (${language})`,
  'screen.step': 'Step {{number}}',
  'screen.pair': '{{name}} = {{value}}',
  'screen.hidden': 'hidden',
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
  const heard = (screen: Screen, mark?: string, tag = 'en') =>
    sketchOf(library, tag, screen, mark).alternative;

  it('names the window and what belongs to each step, drawn things by their words', () => {
    expect(heard(list, '2:dots 3:save', 'sv')).toBe(
      'Sketch (sv) = Panelen. Step 2 = dots (sv). Step 3 = Spara.',
    );
  });

  it('says a step with two places once', () => {
    expect(heard(list, '2:dots 2:save')).toBe('Sketch (en) = Panel. Step 2 = dots (en), Save.');
  });

  it('calls no step what is one of the list below', () => {
    expect(heard(list, 'dots save')).toBe('Sketch (en) = Panel. 1 = dots (en). 2 = Save.');
  });

  it('is everything that can be read, fields with what they hold, where nothing is marked', () => {
    const text = (from: string): Place => ({ kind: 'text', from, name: from });
    const typed: Place = { ...label('save'), holds: text('anna@example.com') };
    const masked: Place = { ...label('save'), holds: text('••••') };
    const switched: Place = { ...label('save'), holds: drawn('switch') };
    expect(heard({ windows: [window(typed, masked), window(switched, drawn('dots'), text('✕'))] })).toBe(
      'Sketch (en) = Panel. Save = anna@example.com. Save = hidden. Panel. Save.',
    );
  });
});
