import { createHash } from 'node:crypto';
import { escapeMarkup } from '../markup.js';
import { script } from './script.js';
import { style } from './style.js';

/** A part of a page under a heading of its own. The body is mark-up. */
export interface Section {
  readonly title: string;
  readonly body: string;
}

/**
 * One page that needs no network and, but to filter, no script: everything of the code in it is text. Its policy lets the
 * browser run and apply only what this program wrote.
 */
export function toPage(title: string, intro: string, sections: readonly Section[]): string {
  const policy = `default-src 'none'; script-src '${toSource(script)}'; style-src '${toSource(style)}'; base-uri 'none'; form-action 'none'`;
  const links = sections.map((section, index) => `<li><a href="#s${index}">${escapeMarkup(section.title)}</a></li>`).join('');
  const parts = sections.map(
    (section, index) => `<section><h2 id="s${index}">${escapeMarkup(section.title)}</h2>\n${section.body}</section>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeMarkup(title)}</title><style>${style}</style></head>
<body><header><h1>${escapeMarkup(title)}</h1>
${intro}<nav aria-label="Sections"><ul>${links}</ul></nav></header>
<main>
${parts.join('\n')}
</main><script>${script}</script></body></html>
`;
}

/** A paragraph of text. */
export function toParagraph(text: string): string {
  return `<p>${escapeMarkup(text)}</p>\n`;
}

/** What the policy allows: exactly this text. */
function toSource(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
