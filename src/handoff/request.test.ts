import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../library/model.ts';
import { readContent } from '../library/read-content.ts';
import { requestFor } from './request.ts';

const guide = 'webmail-login-problems';
let library: Library;
beforeAll(async () => {
  library = (await readContent('content')).library;
});

/** The same library with steps for others. */
function withSteps(who: readonly ('everyone' | 'administrator')[]): Library {
  const articles = library.articles.map((article) =>
    article.id === guide
      ? {
          ...article,
          facts: {
            ...article.facts,
            steps: article.facts.steps.map((step, place) => ({ ...step, who: who[place] ?? 'everyone' })),
          },
        }
      : article,
  );
  return { ...library, articles };
}

describe('the request to an administrator', () => {
  it('names the guide, the steps and where they stand, in the language of the guide', () => {
    const { text, mail } = requestFor(library, guide, 'account-exists-and-active', 'en') ?? {};
    const address = `${library.provider.helpCentre.address}/en/${guide}/`;

    expect(text).toContain(
      'I need your help with the guide “Cannot sign in to Webmail? Find out why”. Could you go through these steps',
    );
    expect(text).toContain('Step 3: Make sure the account exists and is active');
    expect(text).toContain('Step 4: Reset the password');
    expect(text).toContain(`${address}#account-exists-and-active`);
    expect(decodeURIComponent(mail ?? '')).toBe(
      `mailto:?subject=Help with my email: Cannot sign in to Webmail? Find out why&body=${address}#account-exists-and-active`,
    );
  });

  it('asks not to be answered with a password by email', () => {
    for (const tag of ['en', 'fi']) {
      const { text = '' } = requestFor(library, guide, 'reset-password', tag) ?? {};
      expect(text.split('\n\n').at(-1)).toMatch(
        tag === 'en' ? /do not send a password/ : /Älä lähetä salasanaa/,
      );
    }
  });

  it('is there for steps of the administrator only', () => {
    expect(requestFor(library, guide, 'service-status', 'en')).toBeUndefined();
    expect(requestFor(library, guide, 'no-such-step', 'en')).toBeUndefined();
  });

  it('is one for all steps in a row, and another one for those behind a step of our own', () => {
    const mixed = withSteps(['administrator', 'everyone', 'administrator', 'administrator']);
    const first = (id: string) => requestFor(mixed, guide, id, 'en')?.first;

    expect(first('service-status')).toEqual({ id: 'service-status', number: 1 });
    expect(first('account-exists-and-active')).toEqual({ id: 'account-exists-and-active', number: 3 });
    expect(first('reset-password')).toEqual({ id: 'account-exists-and-active', number: 3 });
    expect(requestFor(mixed, guide, 'service-status', 'en')?.text).not.toContain('Step 3');
  });
});
