import { XMLParser } from 'fast-xml-parser';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', removeNSPrefix: true });

const arr = <T>(x: T | T[] | undefined): T[] => (x === undefined ? [] : Array.isArray(x) ? x : [x]);

export interface CdaSection {
  loinc: string;
  title: string;
  narrative: string;
}

export interface CdaDocument {
  documentId: string;
  custodian: string;
  person: { given: string; family: string; birthTime: string; mrn: string; telecom?: string };
  sections: CdaSection[];
}

export function parseCda(xml: string): CdaDocument {
  const root = parser.parse(xml)?.ClinicalDocument;
  if (!root) throw new Error('not a ClinicalDocument'); // safe
  const role = root.recordTarget.patientRole;
  const name = arr(role.patient.name)[0];
  return {
    documentId: root.id['@root'],
    custodian: root.custodian?.assignedCustodian?.representedCustodianOrganization?.name ?? 'unknown',
    person: {
      given: arr(name.given).join(' '),
      family: name.family,
      birthTime: role.patient.birthTime['@value'],
      mrn: arr(role.id)[0]['@extension'],
      telecom: arr(role.telecom)[0]?.['@value'],
    },
    sections: arr(root.component?.structuredBody?.component).map((c: any) => ({
      loinc: c.section.code['@code'],
      title: c.section.title,
      narrative: JSON.stringify(c.section.text ?? ''),
    })),
  };
}

export const allergySection = (d: CdaDocument) => d.sections.find((s) => s.loinc === '48765-2');
export const problemSection = (d: CdaDocument) => d.sections.find((s) => s.loinc === '11450-4');
