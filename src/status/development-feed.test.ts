import { describe, expect, it } from 'vitest';
import type { Library } from '../library/model.ts';
import { feedOrigins, resolveStatus } from './config.ts';
import { developmentNotice, withDevelopmentFeed } from './development-feed.ts';

const status = { provider: 'statuspage', page: 'https://status.example.com', feeds: [], load: 'visible' };
const library = (more: object = {}) =>
  ({ provider: { status: { ...status, ...more } } }) as unknown as Library;
const feed = 'http://localhost:4400/statuspage/api/v2/summary.json';
const set = (value: string) => ({ HELP_STATUS_FEED: value });

describe('a site with HELP_STATUS_FEED', () => {
  it('asks the development server, may connect to it, and still links to the real page', () => {
    const config = resolveStatus(withDevelopmentFeed(library(), set(feed)).provider.status);
    expect(config).toMatchObject({ feedUrls: [feed], pageUrl: 'https://status.example.com' });
    expect(feedOrigins(config)).toEqual(['http://localhost:4400']);
    expect(developmentNotice(set(feed))).toContain('FOR DEVELOPMENT ONLY');
  });

  it('may name several addresses, for products with several', () => {
    const feeds = ['http://127.0.0.1:4400/a', 'https://localhost:4400/b'];
    expect(withDevelopmentFeed(library(), set(` ${feeds.join('  ')} `)).provider.status.feeds).toEqual(feeds);
  });

  it.each([
    'https://status.example.com/api/v2/summary.json',
    'http://localhost.example.com/status.json',
    'http://127.0.0.1.example.com/status.json',
    'http://127.example.com/status.json',
    'http://0.0.0.0:4400/status.json',
    'http://192.168.0.2/status.json',
    'http://user:secret@localhost:4400/status.json',
    'http://[::1]:4400/status.json',
    'ftp://localhost/status.json',
    '/status.json',
    'localhost:4400',
    `${feed} https://status.example.com/b.json`,
  ])('is refused when it is of another machine, or no address: %s', (value) => {
    expect(() => withDevelopmentFeed(library(), set(value))).toThrow(/HELP_STATUS_FEED is .*this machine/);
  });

  it('is refused where the settings ask no feed', () => {
    expect(() => withDevelopmentFeed(library({ provider: 'link' }), set(feed))).toThrow('provider: link');
    expect(() => withDevelopmentFeed(library({ load: 'off' }), set(feed))).toThrow('load: off');
  });
});

describe('a site without HELP_STATUS_FEED', () => {
  it.each([{}, set(''), set('  ')])('is as provider.yml says', (env) => {
    const given = library();
    expect(withDevelopmentFeed(given, env)).toBe(given);
    expect(developmentNotice(env)).toBeUndefined();
  });
});
