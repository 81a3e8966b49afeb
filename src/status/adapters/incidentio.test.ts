import { describe, expect, it } from 'vitest';
import { configFor } from '../fixtures/feeds.ts';
import { ahead, touched, trouble, widget, working } from '../fixtures/incidentio.ts';
import { adapt } from './incidentio.ts';

const read = (feed: unknown, ...components: string[]) =>
  adapt([feed], configFor({ provider: 'incidentio', components }));

describe('an incident.io feed', () => {
  it.each([
    ['an empty object', {}],
    ['a list less', { ongoing_incidents: [], in_progress_maintenances: [] }],
    ['null for a list', widget([], null)],
    ['a word for a list', widget('none')],
    ['an object for a list', widget([], [], {})],
    ['an entry that is no object in the list of what goes on', widget([null])],
    ['an entry that is no object in the list of what is ahead', widget([], [], ['none'])],
  ])('is never good news with %s', (_, feed) => {
    expect(read(feed).indicator).not.toBe('operational');
  });

  it('leaves a doubt while the list of what goes on holds something that is over', () => {
    const over = { status: 'resolved', affected_components: [touched('IMAP', 'operational')] };
    expect(read(widget([trouble('partial_outage', over)]))).toMatchObject({
      indicator: 'unknown',
      items: [],
    });
  });

  it('takes the worst of several incidents for the state of the page', () => {
    const slow = trouble('degraded_performance');
    const down = trouble('full_outage', { id: 'other', affected_components: [] });
    expect(read(widget([slow, down])).indicator).toBe('majorOutage');
    expect(read(widget([slow], [working])).indicator).toBe('degraded');
  });

  it('takes the worst of what several incidents say of one component', () => {
    const one = trouble('degraded_performance');
    const other = trouble('partial_outage', { id: 'other' });
    expect(read(widget([other, one])).components).toMatchObject([{ name: 'IMAP', state: 'partialOutage' }]);
  });

  it('does not say how bad an incident is when it does not', () => {
    for (const impact of [undefined, null]) {
      expect(read(widget([trouble(impact, { affected_components: [] })]))).toMatchObject({
        indicator: 'unknown',
        items: [{ impact: 'unknown', phase: 'identified' }],
        oddities: [],
      });
    }
  });

  it('says degraded while an incident is open whose component has recovered', () => {
    const feed = widget([trouble(null, { affected_components: [touched('IMAP', 'operational')] })]);
    expect(read(feed)).toMatchObject({ indicator: 'degraded', basis: 'incidents' });
  });

  it('takes a watched component for fine while nothing at all goes on, named or not', () => {
    expect(read(widget(), 'Webmail').indicator).toBe('operational');
    expect(read(widget([], [], [ahead]), 'Webmail', 'Mail').indicator).toBe('operational');
    expect(read(widget([], [], [ahead]), 'Mail').items).toHaveLength(1);
    expect(read(widget([], [], [ahead]), 'Webmail').items).toHaveLength(0);
  });

  it('says nothing good of a watched component that is not named while anything goes on: it may be misspelt', () => {
    expect(read(widget([trouble('partial_outage')]), 'Webmail').indicator).toBe('unknown');
    expect(read(widget([], [working]), 'Webmail').indicator).toBe('unknown');
    expect(read(widget([trouble('partial_outage')]), 'Webmail', 'IMAP').indicator).toBe('partialOutage');
  });

  it('knows a component without an id by its name', () => {
    const feed = widget([
      trouble('partial_outage', { affected_components: [touched('IMAP', 'partial_outage', { id: null })] }),
    ]);
    expect(read(feed, 'IMAP')).toMatchObject({
      indicator: 'partialOutage',
      items: [{ componentIds: ['IMAP'] }],
    });
  });
});
