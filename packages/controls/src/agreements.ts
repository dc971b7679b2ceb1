import {
  type AbsenceObservation,
  findMissingTerms,
  findVendor,
  type Location,
  parseJsonText,
  type Project,
  type Vendor,
} from '@phitrace/core';
import type { Controls } from '@phitrace/flows';
import { listDependencies } from '@phitrace/sources';
import type { ControlSeen } from './absences.js';
import type { ControlsAsked } from './asked.js';

const MANIFEST = 'package.json';
/** The lists of a manifest whose packages run in production. */
const LISTS = ['dependencies', 'optionalDependencies'];

/** Vendors that a project of health data depends on without an agreement, and agreements that don't tell all that they must. */
export function observeAgreements(project: Project, seen: Pick<Controls, 'handlesPatientData'>, asked: ControlsAsked): ControlSeen[] {
  return [
    ...asked('vendor-entry').flatMap((control) => {
      // Where no manifest tells of a vendor, nobody needs to know.
      const told = undeclaredIn(project, control);
      return told.length > 0 && seen.handlesPatientData() ? told : [];
    }),
    ...asked('vendor-terms').flatMap((control) => incompleteIn(project, control)),
  ];
}

/** The third parties whose packages the manifests of a project name, with and without an agreement in the configuration. */
function undeclaredIn({ setup, manifests, files }: Project, control: string): ControlSeen[] {
  const { vendors } = setup.knowledge;
  const declared = new Set(setup.configuration.baas.map(({ vendor }) => findVendor(vendor, vendors)?.id ?? vendor));
  return manifests.flatMap(({ folder, manifest }): ControlSeen[] => {
    const path = folder === '' || folder === '.' ? MANIFEST : `${folder}/${MANIFEST}`;
    const used = listDependencies(manifest, LISTS).flatMap(([name]) =>
      vendors.filter(({ thirdParty, packages }) => thirdParty && packages.includes(name)).map((vendor) => ({ name, vendor })),
    );
    if (used.length === 0 || !files.some((file) => file.path === path)) return [];
    return [...new Map(used.map((each) => [each.vendor.id, each])).values()].map(({ name, vendor }) =>
      isDeclared(vendor, declared) ? { kind: 'held', control } : toUndeclared(path, name, vendor, control),
    );
  });
}

function isDeclared({ id, coveredThrough }: Vendor, declared: ReadonlySet<string>): boolean {
  return [id, ...coveredThrough].some((each) => declared.has(each));
}

function toUndeclared(path: string, name: string, { id, name: recipient }: Vendor, control: string): AbsenceObservation {
  return {
    ...toAbsenceAt({ path, line: 1, column: 1, endLine: 1, endColumn: 2 }, control, name),
    recipient: { vendor: id, name: recipient, thirdParty: true, how: 'package' },
  };
}

/** The entries of the configuration that leave points open, each at its line. */
function incompleteIn(project: Project, control: string): ControlSeen[] {
  const { setup } = project;
  const file = project.files.find(({ absolute }) => setup.files.includes(absolute));
  if (!file) return [];
  const text = parseJsonText(project.readText(file), file.path, '');
  return setup.configuration.baas.flatMap((baa, index): ControlSeen[] => {
    const missing = findMissingTerms(baa);
    if (missing.length === 0) return [{ kind: 'held', control }];
    if (!text.has(['baas', index])) return [];
    const line = text.lineOf(['baas', index]);
    return [{ ...toAbsenceAt({ path: file.path, line, column: 1, endLine: line, endColumn: 2 }, control, baa.vendor), missing }];
  });
}

function toAbsenceAt(location: Location, control: string, around: string): AbsenceObservation {
  return { kind: 'absence', location, enclosing: '', control, missing: [], around, categories: [], confidence: 'high' };
}
