import {
  type AbsenceObservation,
  type Baa,
  findMissingTerms,
  findOpenDates,
  findVendor,
  isReplaced,
  type Location,
  parseJsonText,
  type Project,
  type ProjectFile,
  type Vendor,
  vendorsElsewhere,
} from '@phitrace/core';
import type { Controls } from '@phitrace/flows';
import { otherManifestReader } from '@phitrace/sources';
import type { ControlSeen } from './absences.js';
import type { ControlsAsked } from './asked.js';
import { type NamedPackage, packagesIn } from './packages.js';

const MANIFEST = 'package.json';

/** What is asked of the code beside manifests and the configuration. */
type CodeSeen = Pick<Controls, 'handlesPatientData' | 'importersOf' | 'recipients'>;

/** Vendors that a project of health data depends on without an agreement, and agreements that don't tell all that they must, on a day (ISO date). */
export function observeAgreements(project: Project, seen: CodeSeen, asked: ControlsAsked, today: string): ControlSeen[] {
  return [
    ...asked('vendor-entry').flatMap((control) => {
      // Where no manifest tells of a vendor, nobody needs to know.
      const told = [...undeclaredIn(project, seen, control), ...undeclaredElsewhere(project, control)];
      return told.length > 0 && seen.handlesPatientData() ? told : [];
    }),
    ...asked('vendor-terms').flatMap((control) => incompleteIn(project, control, today)),
  ];
}

/** The third parties whose packages the manifests of a project name, with and without an agreement in the configuration. */
function undeclaredIn(project: Project, seen: CodeSeen, control: string): ControlSeen[] {
  const { setup, manifests, files } = project;
  const { vendors } = setup.knowledge;
  const paths = new Set(files.map(({ path }) => path));
  const production = new Set(files.filter(({ runsIn }) => runsIn === 'production').map(({ path }) => path));
  return manifests.flatMap(({ folder, manifest }): ControlSeen[] => {
    const below = folder === '' || folder === '.' ? '' : `${folder}/`;
    const path = `${below}${MANIFEST}`;
    if (!paths.has(path)) return [];
    const isImported = (name: string) => seen.importersOf(name).some((each) => each.startsWith(below) && production.has(each));
    const used = packagesIn(manifest)
      .flatMap((each) => vendors.filter((vendor) => isThirdParty(vendor, each)).map((vendor) => ({ ...each, vendor })))
      .filter(({ name, isOnlyBuiltWith, vendor }) => (isImported(name) ? !isSentElsewhere(vendor, seen) : !isOnlyBuiltWith));
    return [...new Map(used.map((each) => [each.vendor.id, each])).values()].map(({ name, vendor }) =>
      setup.configuration.baas.some((baa) => isWith(baa, vendor, vendors))
        ? { kind: 'held', control }
        : toUndeclared({ path, line: 1 }, name, vendor, control),
    );
  });
}

/** The third parties whose packages manifests of other languages name, at their lines. Code of those languages isn't asked for imports. */
function undeclaredElsewhere({ setup, files, readText }: Project, control: string): ControlSeen[] {
  const { knowledge, configuration } = setup;
  const readerOf = otherManifestReader(knowledge.files);
  const isProduction = ({ runsIn }: ProjectFile) => runsIn !== 'test' && runsIn !== 'sample';
  return files.filter(isProduction).flatMap((file): ControlSeen[] => {
    const named = readerOf(file.path)?.(readText(file)) ?? [];
    const used = named
      .filter(({ isOnlyBuiltWith }) => !isOnlyBuiltWith)
      .flatMap((each) => vendorsElsewhere(each, knowledge.vendors).map((vendor) => ({ ...each, vendor })));
    return [...new Map(used.map((each) => [each.vendor.id, each])).values()].map(({ name, line, vendor }) =>
      configuration.baas.some((baa) => isWith(baa, vendor, knowledge.vendors))
        ? { kind: 'held', control }
        : toUndeclared({ path: file.path, line }, name, vendor, control),
    );
  });
}

function isThirdParty({ thirdParty, packages }: Vendor, { published }: NamedPackage): boolean {
  return thirdParty && packages.includes(published);
}

/** True where calls in the code are seen to send to others by the vendor's package, and none to the vendor: a server of one's own, a cloud that hosts it. */
function isSentElsewhere({ id, recipients: rules }: Vendor, seen: CodeSeen): boolean {
  if (rules.length === 0) return false;
  const recipients = seen.recipients();
  const own = recipients.filter(({ vendor }) => vendor === id);
  if (own.some(({ thirdParty }) => thirdParty)) return false;
  return own.length > 0 || rules.some((rule) => rule.vendor !== undefined && recipients.some(({ vendor }) => vendor === rule.vendor));
}

/** True for an agreement with the vendor, or with a cloud that covers it, which names it where it names services. */
function isWith(baa: Baa, { id, aliases, products, coveredThrough }: Vendor, vendors: readonly Vendor[]): boolean {
  const signer = findVendor(baa.vendor, vendors)?.id ?? baa.vendor;
  if (signer === id) return true;
  return coveredThrough.includes(signer) && (baa.products?.some((each) => [id, ...aliases, ...products].includes(each)) ?? true);
}

function toUndeclared(
  { path, line }: Pick<Location, 'path' | 'line'>,
  name: string,
  { id, name: recipient }: Vendor,
  control: string,
): AbsenceObservation {
  return {
    ...toAbsenceAt({ path, line, column: 1, endLine: line, endColumn: 2 }, control, name),
    recipient: { vendor: id, name: recipient, thirdParty: true, how: 'package' },
  };
}

/** The entries of the configuration that leave points open, each at its line. */
function incompleteIn(project: Project, control: string, today: string): ControlSeen[] {
  const { baas } = project.setup.configuration;
  const own = new Map<string | undefined, Baa[]>();
  for (const baa of baas) own.set(baa.declaredIn, [...(own.get(baa.declaredIn) ?? []), baa]);
  return [...own].flatMap(([name, entries]) => {
    const placeOf = placesIn(project, name);
    return entries.flatMap((baa, index): ControlSeen[] => {
      if (isReplaced(baa, baas, today)) return [];
      const missing = [...new Set([...findOpenDates(baa, baas, today), ...findMissingTerms(baa)])];
      if (missing.length === 0) return [{ kind: 'held', control }];
      const place = placeOf(index);
      return place ? [{ ...toAbsenceAt(place, control, baa.vendor), missing }] : [];
    });
  });
}

/** Where the entries of a file stand; those of a file that is not the project's, at what names it. */
function placesIn({ setup, files, readText }: Project, name: string | undefined): (index: number) => Location | undefined {
  const declaring = files.find(({ path }) => path === name);
  const file = declaring ?? files.find(({ path }) => path === setup.path);
  if (!file) return () => undefined;
  const text = parseJsonText(readText(file), file.path, '');
  return (index) => {
    const at = declaring ? ['baas', index] : ['extends'];
    if (!text.has(at)) return undefined;
    const line = text.lineOf(at);
    return { path: file.path, line, column: 1, endLine: line, endColumn: 2 };
  };
}

function toAbsenceAt(location: Location, control: string, around: string): AbsenceObservation {
  return { kind: 'absence', location, enclosing: '', control, missing: [], around, categories: [], confidence: 'high' };
}
