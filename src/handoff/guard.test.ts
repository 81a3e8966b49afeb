// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { guard } from './guard.ts';
import { secretPattern } from './secret-pattern.ts';

const rules = {
  words: { help: 'In your own words.', secret: 'Line {{line}}: remove what stands at “{{word}}”.' },
  secrets: [secretPattern('password*', 'is')],
};

function field(value: string) {
  document.body.innerHTML = '<button></button><textarea></textarea><p>In your own words.</p>';
  const area = document.querySelector('textarea') as HTMLTextAreaElement;
  area.value = value;
  return { area, line: document.querySelector('p') };
}

describe('a field whose text is about to leave', () => {
  it('lets go what holds no password, and says what it always says', () => {
    const { area, line } = field('My password does not work');

    expect(guard(area, rules, true)).toBe(true);
    expect(line?.textContent).toBe('In your own words.');
    expect(area.ariaInvalid).toBe('false');
  });

  it('keeps what holds one, says where, and leads there', () => {
    const { area, line } = field('Hello\npassword: xyz');

    expect(guard(area, rules, true)).toBe(false);
    expect(line?.textContent).toBe('Line 2: remove what stands at “password”.');
    expect(area.ariaInvalid).toBe('true');
    expect(document.activeElement).toBe(area);
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('password: xyz');
  });

  it('only warns while the reader is still writing', () => {
    const { area } = field('password: xyz');

    expect(guard(area, rules, false)).toBe(false);
    expect(document.activeElement).not.toBe(area);
  });

  it('lets go once it is mended', () => {
    const { area, line } = field('password: xyz');
    guard(area, rules, true);
    area.value = 'It says: wrong password';

    expect(guard(area, rules, true)).toBe(true);
    expect(line?.textContent).toBe('In your own words.');
  });
});
