import type {
  ActivityDefinition, CapabilityStatement, ConceptMap, Endpoint, Measure, OperationOutcome, Patient,
  PlanDefinition, RelatedPerson, Schedule, Slot, StructureDefinition, Substance,
} from 'fhir/r4';

export const show = {
  plan: (x: PlanDefinition) => console.log(x.title, x.action), // safe
  activity: (x: ActivityDefinition) => console.log(x.description, x.dosage), // safe
  profile: (x: StructureDefinition) => console.log(x.name, x.differential?.element), // safe
  map: (x: ConceptMap) => console.log(x.group?.flatMap((g) => g.element)), // safe
  measure: (x: Measure) => console.log(JSON.stringify(x)), // safe
  endpoint: (x: Endpoint) => console.log(x.address, x.contact), // safe
  substance: (x: Substance) => console.log(x.code.text), // safe
  slot: (x: Slot) => console.log(x.start, x.status), // safe
  capability: (x: CapabilityStatement) => console.log(x.rest), // safe
  patient: (x: Patient) => console.log(x.telecom), // leak: log
  relative: (x: RelatedPerson) => console.log(x.name, x.patient.display), // leak: log
};
