import type { DetectorData } from '@phitrace/core';
import type { Readers } from '../formats.js';
import { codeReaders } from './code.js';
import { readMarkdown } from './markup.js';
import { textReader } from './text.js';
import { readYamlRecords } from './yaml.js';

/** What reads each format. */
export function allReaders(data: DetectorData): Readers {
  return {
    ...codeReaders(data),
    yaml: readYamlRecords,
    markdown: readMarkdown,
    log: textReader(true),
    text: textReader(false),
  };
}
