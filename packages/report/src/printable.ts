// C0 and C1 controls, invisible marks that reorder text, line separators: what could drive a terminal or disguise a line.
const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** One line of text without control characters, which are written out (`\u{1b}`). Blanks and line breaks become one blank. */
export function toPrintable(text: string): string {
  return text
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(unprintable, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}

/** The same length without control characters, so that a caret below still points where it should. */
export function toPrintableColumns(text: string): string {
  return text.replaceAll('\t', ' ').replace(unprintable, '?');
}
