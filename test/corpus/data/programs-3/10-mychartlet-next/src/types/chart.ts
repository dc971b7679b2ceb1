export type LabResult = {
  id: string;
  test: string;
  value: number;
  unit: string;
  range: [number, number];
  collectedAt: string;
};

export type Chart = {
  patient: { id: string; mrn: string; legalName: string; birthDate: string; sexAtBirth: string; email: string };
  problems: { icd10: string; text: string }[];
  labs: LabResult[];
  careTeam: { id: string; name: string; role: string }[];
};

export type Message = { id: string; from: string; subject: string; body: string; sentAt: string };
