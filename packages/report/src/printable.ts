// Controls, invisible marks that reorder text, line separators, halves of characters: what could drive a terminal or disguise a line.
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** One line of text without control characters, which are written out (`\u{1b}`). Blanks and line breaks become one blank. */
export function toPrintable(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(unprintable, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** The same length without control characters, so that a caret below still points where it should. */
export function toPrintableColumns(text: string): string {
  return text.replaceAll('\t', ' ').replace(unprintable, (character) => '?'.repeat(character.length));
}
