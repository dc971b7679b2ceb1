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
import type { ControlsAsked } from './asked.js';

const MANIFEST = 'package.json';
/** The lists of a manifest whose packages run in production. */
const LISTS = ['dependencies', 'optionalDependencies'];

/** Vendors that a project of health data depends on without an agreement, and agreements that don't tell all that they must. */
export function observeAgreements(
  project: Project,
  seen: Pick<Controls, 'handlesPatientData'>,
  asked: ControlsAsked,
): AbsenceObservation[] {
  return [
    ...asked('vendor-entry').flatMap((control) => (seen.handlesPatientData() ? undeclaredIn(project, control) : [])),
    ...asked('vendor-terms').flatMap((control) => incompleteIn(project, control)),
  ];
}

/** The packages of third parties in the manifests of a project, of which the configuration has no agreement. */
function undeclaredIn({ setup, manifests, files }: Project, control: string): AbsenceObservation[] {
  const { vendors } = setup.knowledge;
  const declared = new Set(setup.configuration.baas.map(({ vendor }) => findVendor(vendor, vendors)?.id ?? vendor));
  return manifests.flatMap(({ folder, manifest }) => {
    const path = folder === '' || folder === '.' ? MANIFEST : `${folder}/${MANIFEST}`;
    const undeclared = listDependencies(manifest, LISTS).flatMap(([name]) =>
      vendors.filter((vendor) => isUndeclared(vendor, name, declared)).map((vendor) => ({ name, vendor })),
    );
    if (undeclared.length === 0 || !files.some((file) => file.path === path)) return [];
    return [...new Map(undeclared.map((each) => [each.vendor.id, each])).values()].map(({ name, vendor }) =>
      toUndeclared(path, name, vendor, control),
    );
  });
}

function isUndeclared(vendor: Vendor, name: string, declared: ReadonlySet<string>): boolean {
  return vendor.thirdParty && vendor.packages.includes(name) && ![vendor.id, ...vendor.coveredThrough].some((id) => declared.has(id));
}

function toUndeclared(path: string, name: string, { id, name: recipient }: Vendor, control: string): AbsenceObservation {
  return {
    ...toAbsenceAt({ path, line: 1, column: 1, endLine: 1, endColumn: 2 }, control, name),
    recipient: { vendor: id, name: recipient, thirdParty: true, how: 'package' },
  };
}

/** The entries of the configuration that leave points open, each at its line. */
function incompleteIn(project: Project, control: string): AbsenceObservation[] {
  const { setup } = project;
  const file = project.files.find(({ absolute }) => setup.files.includes(absolute));
  if (!file) return [];
  const text = parseJsonText(project.readText(file), file.path, '');
  return setup.configuration.baas.flatMap((baa, index) => {
    const missing = findMissingTerms(baa);
    if (missing.length === 0 || !text.has(['baas', index])) return [];
    const line = text.lineOf(['baas', index]);
    return [{ ...toAbsenceAt({ path: file.path, line, column: 1, endLine: line, endColumn: 2 }, control, baa.vendor), missing }];
  });
}

function toAbsenceAt(location: Location, control: string, around: string): AbsenceObservation {
  return { kind: 'absence', location, enclosing: '', control, missing: [], around, categories: [], confidence: 'high' };
}
