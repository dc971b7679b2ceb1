import type { Manifest } from '@phitrace/core';
import type { HealthTypeIndex } from '@phitrace/naming';
import { listDependencies } from '@phitrace/sources';

/** What a project may have of packages about care, its peers included. */
const DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies'];

/** True for a project that depends on a package about care. */
export function dependsOnCare(manifests: readonly Manifest[], health: HealthTypeIndex): boolean {
  return manifests.some(({ manifest }) => listDependencies(manifest, DEPENDENCIES).some(([name]) => health.isHealthPackage(name)));
}
