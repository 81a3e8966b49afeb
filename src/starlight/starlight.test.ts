import { expect, it } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import { starlightSite } from './starlight.ts';

it('stops the build when Starlight no longer asks for the document that is replaced', () => {
  const guard = starlightSite(smallLibrary()).find(({ name }) => name === 'own-document');
  const done = guard?.hooks['astro:build:done'] as unknown as () => void;
  expect(done).toThrow(/Starlight no longer renders its routes through/);
});
