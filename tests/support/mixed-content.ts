import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mirrored } from '../../src/pseudo/pseudo-words.ts';
import { pseudoWords } from '../../src/pseudo/write-pseudo-content.ts';
import { keepLanguages } from './keep-languages.ts';
import { asSecondProvider, secondProvider } from './second-provider.ts';
import { pseudoTag } from './sites.ts';
import { addStaleGuide } from './stale-content.ts';

/** The one article that exists in the pseudo-language; all others fall back, first to fi, then to en. */
const translated = 'signing-in/change-email-password';

/** Address of a guide that has every kind of check, in the source language only. */
export const testGuide = 'test-guide';

/**
 * Copies the content folder as another provider's (second-provider.ts) and adds to it an endpoint for answers, more ways to reach support, a guide that has
 * everything, one with a stale translation, an address for one of the sign-in pages, and a right-to-left
 * pseudo-language: the English words with each word turned round by bidi marks, as Android's ar-XB does, so that layout
 * can be judged by people who read neither.
 */
export async function writeMixedContent(target: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await cp('content', target, { recursive: true });
  await keepLanguages(target, ['fi', 'en']);
  const edit = async (from: string, to: string, change: (text: string) => string) =>
    writeFile(join(target, to), change(await readFile(join(target, from), 'utf8')));

  await edit(
    'languages.yml',
    'languages.yml',
    (text) =>
      `${text.trimEnd()}\n  - { tag: ${pseudoTag}, name: ${mirrored('Pseudo')}, direction: rtl, fallback: [fi, en] }\n`,
  );
  await edit('provider.yml', 'provider.yml', (text) => asSecondProvider(withEndpoints(text)));
  await writeFile(join(target, 'logo.svg'), secondProvider.logo);
  for (const [tag, title, text] of mailWords) {
    await edit(`interface/${tag}.json`, `interface/${tag}.json`, (words) =>
      JSON.stringify({
        ...(JSON.parse(words) as Record<string, string>),
        'support.mail.title': title,
        'support.mail.text': text,
      }),
    );
  }
  await edit('interface/en.json', `interface/${pseudoTag}.json`, (text) =>
    JSON.stringify(pseudoWords(JSON.parse(text) as Record<string, string>, pseudoTag, mirrored), null, 2),
  );
  await cp(join(target, 'labels/en.yml'), join(target, `labels/${pseudoTag}.yml`));
  await edit('provider.yml', 'provider.yml', (text) =>
    text.replace(/icon: mail \}/, "icon: mail, url: 'https://mail.example.com/' }"),
  );
  await edit('sections.yml', 'sections.yml', (text) =>
    text.replace('- webmail-login-problems\n      ', (first) => `${first}- ${testGuide}\n      `),
  );
  await cp('tests/support/test-guide', join(target, `articles/signing-in/${testGuide}`), { recursive: true });
  await cp('docs/guide.png', join(target, `articles/signing-in/${testGuide}/guide.png`));
  await edit(`articles/${translated}/en.mdx`, `articles/${translated}/${pseudoTag}.mdx`, (text) =>
    text.replace(/^title: (.*)$/m, (_, title: string) => `title: ${mirrored(title)}`),
  );
  await addStaleGuide(target);
}

const mailWords = [
  ['en', 'Write to us', 'We answer on working days.'],
  ['fi', 'Kirjoita meille', 'Vastaamme arkisin.'],
] as const;

/** What the default content does without: answers of readers, and channels that take a summary with them. */
function withEndpoints(text: string): string {
  const chat = "  - { id: chat, icon: chat, url: 'https://chat.example.com/?lang=any&message={summary}' }";
  const mail = `  - { id: mail, icon: mail, email: help@example.com, hours: ${secondProvider.hours} }`;
  const changed = text.replace(/^ {2}- \{ id: chat.*$/m, `${chat}\n${mail}`);
  return `${changed.trimEnd()}\n\nfeedback: { url: /feedback }\nsearch: { counters: /searches }\n`;
}
