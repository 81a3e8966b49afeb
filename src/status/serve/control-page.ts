/** The page of buttons, for developers; works without script. Pure. */
import { type Facts, factsOf } from './facts.ts';
import { formats } from './formats.ts';
import { AFFECTED, FAULTS, type Scenario, SITUATIONS } from './scenario.ts';
import type { Received } from './server.ts';

export const STYLE_PATH = '/control-page.css';

/** @param requests the newest last */
export function controlPage(scenario: Scenario, requests: readonly Received[]): string {
  const { situation, title, affects, fault } = scenario;
  return page(
    'Status server',
    `
<h1>Status server</h1>
<p>Now: <strong>${SITUATIONS[situation]}</strong>; answers come: <strong>${FAULTS[fault]}</strong>.
An open page of the site sees it at its next question, after two minutes or so; to see it at once, close all of its
tabs and open it anew.</p>
<form method="post" action="/state">
  <h2>How the provider fares</h2>
  <p><label for="title">Text of the incident or maintenance</label>
  <input id="title" name="title" value="${escaped(title)}" maxlength="1000"></p>
  <p><label for="affects">What it touches</label>
  <select id="affects" name="affects">${options(AFFECTED, affects)}</select>
  <button name="situation" value="degraded">Report an incident</button></p>
  ${buttons('situation', SITUATIONS, situation)}
</form>
<form method="post" action="/state">
  <h2>How the answer comes</h2>
  ${buttons('fault', FAULTS, fault)}
</form>
<h2>Pages and their answers</h2>
<ul>${Object.entries(formats)
      .map(([name, format]) => `<li>${link(`/${name}${format.page}`, name)}: ${answers(name)}</li>`)
      .join('')}</ul>
<h2>Latest questions</h2>
<ol>${requests
      .slice(-10)
      .reverse()
      .map(({ method, path, status }) => `<li>${escaped(`${method} ${path}`)}: ${status ?? 'no answer'}</li>`)
      .join('')}</ol>`,
  );
}

/** The status page readers of the site are sent to. */
export function readersPage(scenario: Scenario, url: string, since: Date): string {
  const { name, overall, components, reports }: Facts = factsOf(scenario, url, since);
  const list = (lines: readonly string[]) =>
    `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`;
  return page(
    `${name}: status`,
    `<h1>${name}: ${SITUATIONS[overall]}</h1>
${list(components.map((component) => `${component.name}: ${SITUATIONS[component.state]}`))}
${list(reports.map((report) => `${report.title} (${report.phase})`))}
<p>${link('/', 'Choose another state')}</p>`,
  );
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang=en>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="${STYLE_PATH}">
<main>${body}</main>
</html>
`;
}

function buttons(name: string, words: Readonly<Record<string, string>>, chosen: string): string {
  return `<div class="buttons">${Object.entries(words)
    .map(([value, text]) => {
      const current = value === chosen ? ' aria-current="true"' : '';
      return `<button name="${name}" value="${value}"${current}>${text}</button>`;
    })
    .join('')}</div>`;
}

function options(words: Readonly<Record<string, string>>, chosen: string): string {
  return Object.entries(words)
    .map(([value, text]) => `<option value="${value}"${value === chosen ? ' selected' : ''}>${text}</option>`)
    .join('');
}

function answers(name: string): string {
  return Object.keys(formats[name]?.answers ?? {})
    .map((path) => link(`/${name}${path}`, path))
    .join(', ');
}

function link(href: string, text: string): string {
  return `<a href="${href}">${text}</a>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
