import { Configuration, type Detection, type Project, type ProjectFile, toDay } from '@phitrace/core';
import { recordsDetector, toOpenFile } from '@phitrace/records';
import { knowledge, readDetectorData } from '@phitrace/rules';

const configuration = Configuration.parse({});

/** Looks for records in files that exist only here. */
export async function detectIn(files: Readonly<Record<string, Buffer>>): Promise<Detection> {
  const listed = Object.entries(files).map(([path, content]): ProjectFile => {
    return { path, absolute: '', kinds: ['data'], size: content.length, runsIn: 'production' };
  });
  const project: Project = {
    root: '/',
    setup: { configuration, hash: '', knowledge, globFolder: '/', files: [] },
    files: listed,
    manifests: [],
    workspace: { folder: '/', files: [], manifests: [] },
    skipped: [],
    readText: () => '',
  };
  const detector = recordsDetector(readDetectorData, ({ path }) => toOpenFile(files[path] ?? Buffer.alloc(0)));
  return detector.detect(project, { today: toDay(new Date('2026-11-28T00:00:00Z')), onProgress: () => undefined });
}
