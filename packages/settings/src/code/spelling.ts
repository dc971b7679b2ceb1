/** How the settings of a resource are spelled in code, and in the checks that hold for it. */
export interface Spelling {
  /** What may be written in code for a key of a check, the likeliest first. */
  readonly toCode: (key: string) => readonly string[];
  /** The key of a check for what is written in code. */
  readonly fromCode: (name: string) => string;
}

/** As the checks write it. */
export const SAME: Spelling = { toCode: (key) => [key], fromCode: (name) => name };

/** `storage_encrypted` is written `storageEncrypted`, and blocks that may come several times get a plural. */
const SNAKE: Spelling = {
  toCode: (key) => {
    const camel = key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    return [...new Set([camel, `${camel}s`, key])];
  },
  fromCode: (name) => name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase(),
};

/** `KMSMasterKeyID` is written `kmsMasterKeyId`. */
const PASCAL: Spelling = {
  toCode: (key) => {
    const words = key.match(/[A-Z]+(?=[A-Z][a-z])|[A-Z][a-z0-9]+|[A-Z0-9]+|[^A-Z]+/g) ?? [key];
    const camel = words.map((word, i) => (i === 0 ? word.toLowerCase() : capital(word))).join('');
    return [...new Set([camel, key])];
  },
  fromCode: (name) => name.charAt(0).toUpperCase() + name.slice(1),
};

export const SPELLINGS: Readonly<Record<'snake' | 'pascal', Spelling>> = { snake: SNAKE, pascal: PASCAL };

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
