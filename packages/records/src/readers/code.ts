import type { DetectorData } from '@phitrace/core';
import type { Readers } from '../formats.js';
import { getStandard } from '../standards.js';
import { readAligned, readPrintedRow } from './aligned.js';
import { readDelimited } from './delimited.js';
import { edifactReader } from './edifact.js';
import { fixedWidthReader } from './fixed-width.js';
import { readHtml } from './html.js';
import { hl7Reader } from './hl7-v2.js';
import { readJsonRecords, readNotebookRecords } from './json.js';
import { lis2Reader } from './lis2.js';
import { readLiterals } from './literals.js';
import { ncpdpReader } from './ncpdp.js';
import { readSql } from './sql.js';
import { readVcard } from './vcard.js';
import { x12Reader } from './x12.js';
import { xdtReader } from './xdt.js';
import { xmlReader } from './xml.js';

/** Standards whose fields are places in a line. */
const FIXED_WIDTH = ['cclf', 'naaccr-14', 'naaccr-18'];

/** What reads literals in code, and the texts in them that need no large library. */
export function codeReaders(data: DetectorData): Readers {
  return {
    aligned: readAligned,
    'printed-row': readPrintedRow,
    json: readJsonRecords,
    delimited: readDelimited,
    html: readHtml,
    notebook: readNotebookRecords,
    literals: readLiterals,
    'hl7-v2': hl7Reader(getStandard(data, 'hl7-v2')),
    lis2: lis2Reader(getStandard(data, 'lis2')),
    hprim: lis2Reader(getStandard(data, 'hprim')),
    edifact: edifactReader(getStandard(data, 'edifact')),
    ...Object.fromEntries(FIXED_WIDTH.map((id) => [id, fixedWidthReader(getStandard(data, id))])),
    ncpdp: ncpdpReader(getStandard(data, 'ncpdp')),
    sql: readSql,
    vcard: readVcard,
    x12: x12Reader(getStandard(data, 'x12')),
    xdt: xdtReader(getStandard(data, 'xdt')),
    xml: xmlReader(data),
  };
}
