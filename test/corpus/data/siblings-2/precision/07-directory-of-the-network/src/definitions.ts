import type { ActivityDefinition, Endpoint, HealthcareService, Location, PlanDefinition, QuestionnaireResponse, StructureDefinition, Substance } from 'fhir/r4';

export class Definitions {
  activity(definition: ActivityDefinition): void { console.info(definition.title, definition.dosage); } // safe: a definition
  plan(definition: PlanDefinition): void { console.info(definition.title, definition.goal); } // safe: a definition
  structure(definition: StructureDefinition): void { console.info(definition.name, definition.snapshot); } // safe: a definition
  endpoint(endpoint: Endpoint): void { console.info(endpoint.address, endpoint.connectionType); } // safe: an address of a server
  service(service: HealthcareService): void { console.info(service.name, service.telecom); } // safe: a service
  place(place: Location): void { console.info(place.name, place.address); } // safe: a place
  substance(substance: Substance): void { console.info(substance.code.text, substance.description); } // safe: a catalogue
  answers(response: QuestionnaireResponse): void { console.info(response.item); } // leak: log
}
