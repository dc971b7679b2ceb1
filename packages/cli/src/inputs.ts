import { basename } from 'node:path';
import type { Setup } from '@phitrace/core';
import { toKinds } from '@phitrace/sources';

const codeKinds = ['code', 'component', 'other-code', 'unread-code', 'notebook'];
const settings = /^(?:package(?:-lock)?|[jt]sconfig.*)\.json$/;

/** Tells the files that a scan reads and that no report can be: what was named, code, manifests and settings. */
export function toInputTest(setup: Setup, named: readonly string[]): (path: string) => boolean {
  const kindsOf = toKinds(setup.knowledge.files);
  return (path) => {
    const name = basename(path);
    const isCode = kindsOf(name).some((kind) => codeKinds.includes(kind));
    return isCode || settings.test(name) || setup.files.includes(path) || named.includes(path);
  };
}
