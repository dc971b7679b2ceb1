import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import addFormats from 'ajv-formats';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';

/** The folder of the official validator for this platform, absent where it has none. */
export function findMultitool(): string | undefined {
  const require = createRequire(import.meta.url);
  try {
    return dirname(require.resolve(`@microsoft/sarif-multitool-${process.platform}/package.json`));
  } catch {
    return undefined;
  }
}

/** Checks a report against the official schema; returns what is wrong. */
export function createSchemaValidator(): (report: string) => string[] {
  const folder = findMultitool();
  if (folder === undefined) throw new Error(`No SARIF schema for ${process.platform}; install the optional dependencies.`);
  // The file starts with a byte order mark.
  const schema = JSON.parse(readFileSync(join(folder, 'sarif-2.1.0.json'), 'utf8').replace(/^\ufeff/, '')) as object;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (report) => (validate(JSON.parse(report)) ? [] : (validate.errors ?? []).map(describeError));
}

function describeError({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`;
}
