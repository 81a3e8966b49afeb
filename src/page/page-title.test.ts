import { describe, expect, it } from 'vitest';
import { length, pageTitle } from './page-title.ts';

const site = { name: 'Apuri', about: 'Help with email' };

describe('the title of a page', () => {
  it('ends in the name of the help centre', () => {
    expect(pageTitle('Two-step verification', site)).toBe('Two-step verification – Apuri');
  });

  it('has the name once', () => {
    expect(pageTitle('Apuri: help with your email', site)).toBe('Apuri: help with your email');
  });

  it('says what it is about where it would say too little', () => {
    expect(pageTitle('Signing in', site)).toBe('Signing in – Help with email – Apuri');
  });

  it('goes without the name where it would be cut', () => {
    expect(pageTitle('x'.repeat(57), site)).toBe(`${'x'.repeat(57)} – Apuri`);
    expect(pageTitle('x'.repeat(58), site)).toBe('x'.repeat(58));
  });

  it('is counted in letters, whatever they are stored as', () => {
    expect(length('𝓐𝓫')).toBe(2);
  });
});
