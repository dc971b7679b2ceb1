import type { DetectorData, Standard } from '@phitrace/core';

/** The fields of a health standard, by its id. */
export function getStandard({ standards }: Pick<DetectorData, 'standards'>, id: string): Standard {
  const found = standards.find((standard) => standard.id === id);
  if (!found) throw new Error(`rules/detectors/standards has no ${id}`);
  return found;
}
