/** Shared types of the fitting software for cochlear implants. */
export interface ImplantRecipient {
  recipientId: string;
  givenName: string;
  familyName: string;
  birthDate: string;
  implantSerial: string;
  etiology: 'congenital' | 'meningitis' | 'otosclerosis' | 'unknown';
  ear: 'left' | 'right' | 'bilateral';
  insurance?: { payer: string; memberId: string };
}

export interface Electrode {
  channel: number;
  thresholdLevel: number;
  comfortLevel: number;
  impedanceKOhm: number;
  enabled: boolean;
}

export interface FittingMap {
  mapId: string;
  recipientId: string;
  createdBy: Audiologist;
  electrodes: Electrode[];
  speechScore?: number;
  remarks?: string;
}

export interface Audiologist {
  staffId: string;
  name: string;
  clinic: string;
}

export interface ProcessorModel {
  sku: string;
  marketingName: string;
  firmware: string;
}

export const PROCESSORS: ProcessorModel[] = [
  { sku: 'CS-700', marketingName: 'ClearSound 7', firmware: '7.2.1' },
  { sku: 'CS-900', marketingName: 'ClearSound 9', firmware: '9.0.3' },
];

export function meanComfort(map: FittingMap): number {
  const on = map.electrodes.filter((e) => e.enabled);
  return on.reduce((sum, e) => sum + e.comfortLevel, 0) / Math.max(on.length, 1);
}
