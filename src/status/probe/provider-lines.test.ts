import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { providerSchema } from '../../library/schemas.ts';
import { componentsMeant, linkLines, serviceLines, statusLines } from './provider-lines.ts';

const component = (name: string, more: object = {}) => ({
  id: `id-${name}`,
  name,
  group: null,
  state: 'operational' as const,
  ...more,
});
const { status, services } = providerSchema.shape;

describe('the lines for provider.yml', () => {
  it('fit its schema, whatever the names of the components are', () => {
    const names = [
      'Webmail',
      'yes',
      'a: b',
      'Mail, "IMAP" & SMTP',
      '#1',
      'Ä-tili',
      '- x',
      '{}',
      'x: y',
      '12',
    ];
    const given = Object.fromEntries(names.map((name, index) => [`s${index}`, { components: [name] }]));
    const lines = serviceLines(
      given,
      names.map((name) => component(name)),
    );
    const read = services.parse(parse(lines.join('\n')).services);
    expect(Object.values(read).map(({ components }) => components)).toEqual(names.map((name) => [name]));
  });

  it('name the feeds only where they are unusual', () => {
    const common = { provider: 'statuspage', page: 'https://status.example.com' };
    const read = (more: object) =>
      parse(statusLines({ ...common, language: 'da', ...more }).join('\n')).status;
    expect(status.parse(read({}))).toMatchObject({ ...common, feeds: [], language: 'da' });
    const feeds = ['/status-feed.json', "https://a.example/x?it's=1"];
    expect(status.parse(read({ feeds })).feeds).toEqual([
      '/status-feed.json',
      'https://a.example/x?it%27s=1',
    ]);
    expect(read({ language: '' })).not.toHaveProperty('language');
  });

  it('name the time that pages wait only where it is unusual', () => {
    const read = (timeoutMs: number) => {
      const common = { provider: 'statuspage', page: 'https://status.example.com', language: '' };
      return status.parse(parse(statusLines({ ...common, timeoutMs }).join('\n')).status).timeoutMs;
    };
    expect([read(6000), read(13_000)]).toEqual([undefined, 13_000]);
  });

  it('say at an address of this machine that it is only to try', () => {
    const lines = statusLines({ provider: 'own', page: 'http://localhost:4400/own', language: '' });
    expect(parse(lines.join('\n')).status.page).toBe('http://localhost:4400/own');
    expect(lines.join()).toMatch(/page: .* # only to try: .*HELP_STATUS_FEED/);
  });

  it('for a plain link take the components out, which it cannot have, and keep them in words', () => {
    const lines = linkLines('https://status.example.com', {
      mail: { components: ['IMAP', '#1'] },
      web: { components: [] },
    });
    const read = parse(lines.join('\n'));
    expect(services.parse(read.services)).toEqual({ mail: { components: [] }, web: { components: [] } });
    expect(lines).toContain('  mail: { components: [] } # before: IMAP, "#1"');
    expect(lines).toContain('  web: { components: [] }');
    expect(status.parse(read.status)).toMatchObject({ provider: 'link' });
  });

  it('are whole for a help centre without services', () => {
    for (const lines of [serviceLines({}, [component('Mail')]), linkLines('https://a.example', {})])
      expect(services.parse(parse(lines.join('\n')).services)).toEqual({});
  });

  it('keep the components that were chosen and are still there', () => {
    const present = { mail: { components: ['IMAP', 'gone'] } };
    expect(serviceLines(present, [component('IMAP'), component('Mail')])).toContain(
      '  mail: { components: [IMAP] }',
    );
    expect(serviceLines(present, [component('x', { group: 'IMAP' })])).toContain(
      '  mail: { components: [IMAP] }',
    );
  });

  it('say where no component seems to be meant, or none is named at all', () => {
    expect(serviceLines({ dns: { components: [] } }, [component('Mail')]).join()).toContain(
      'none has a name like',
    );
    const quiet = serviceLines({ dns: { components: ['Mail'] } }, []);
    expect(quiet).toEqual([
      'services:',
      '  # The feed names no components just now.',
      '  dns: { components: [Mail] }',
    ]);
  });
});

describe('the components a service seems to mean', () => {
  it.each([
    ['controlPanel', ['Webmail', 'Control panel'], ['Control panel']],
    ['mail', ['Webmail', 'Mail'], ['Mail']],
    ['mail', ['Webmail', 'Mail delivery', 'Incoming mail'], ['Mail delivery', 'Incoming mail']],
    ['webmail', ['Web mail', 'Mail'], ['Web mail']],
    ['webmail', ['Webmial'], ['Webmial']],
    ['mail', ['DNS', 'Webmail'], []],
    ['dns', [], []],
  ])('%s among %j: %j', (service, names, meant) => {
    expect(componentsMeant(service, names)).toEqual(meant);
  });
});
