import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { derivePalette } from '../../src/theme/palette.ts';
import { secondProvider } from '../support/second-provider.ts';
import { sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

test.use({ baseURL: sites.mixed.url });

const read = (file: string) => readFileSync(file, 'utf8');
const first = parse(read('content/provider.yml')) as {
  name: string;
  helpCentre: { name: string; logo: string };
  colours: { accent: string };
};
const coloursOf = (accent: string) => Object.values(derivePalette(accent)).flatMap(Object.values<string>);

test('of another provider’s site nothing is the first one’s: no colour, sign or name', () => {
  const shared = coloursOf(secondProvider.accent);
  const colours = coloursOf(first.colours.accent).filter((colour) => !shared.includes(colour));
  const drawing = /\bd="(.{30})/.exec(read(`content/${first.helpCentre.logo}`))?.[1] ?? '';
  expect(drawing).not.toBe('');
  expect(colours.length).toBeGreaterThan(10);
  const name = new RegExp(
    `\\b${first.helpCentre.name}\\b|(?<!status\\.)\\b${first.name.replace('.', '\\.')}\\b`,
  );

  const root = sites.mixed.env['HELP_OUT'] ?? '';
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:html|css|js|json|svg|xml|txt|md)$/.test(file))
    .map((file) => ({ file, text: read(join(root, file)) }));
  expect(files.length).toBeGreaterThan(50);
  const remains = files.flatMap(({ file, text }) =>
    [...colours, drawing, name.exec(text)?.[0] ?? '']
      .filter((one) => one !== '' && text.toLowerCase().includes(one.toLowerCase()))
      .map((one) => `${file}: ${one}`),
  );
  expect(remains).toEqual([]);
});

test('another provider’s hours are told with the way to reach it, and nobody else’s', async ({ page }) => {
  await page.goto('/fi/contact-support/');
  const [chat, mail] = [page.locator('.support a').first(), page.locator('.support a').last()];
  await expect(mail).toContainText(/ma–.pe 8\.00–.18\.00, la 10\.00–.14\.00 \(Itä-Euroopan aika\)/);
  await expect(chat).not.toContainText('aika');
  await page.goto('/en/contact-support/');
  await expect(mail).toContainText(/Mon\s–.\sFri 8:00\sAM\s–.\s6:00\sPM, .*\(Eastern European Time\)/);
});

test('another provider’s sign stands beside its name, in its accent, and is the icon of the tab', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/fi/');
  await expect(page.locator('.brand b')).toHaveText(secondProvider.helpCentre);
  const circle = page.locator('.brand .logo circle');
  await expect(circle).toHaveCSS('fill', 'rgb(91, 63, 168)');
  const icon = await (await page.request.get('/favicon.svg')).text();
  expect(icon).toContain('<circle cx="10" cy="10" r="9"');
  expect(icon).toContain(`color="${secondProvider.accent}"`);
});
