import type { ActivityDefinition, CapabilityStatement, ConceptMap, Endpoint, InsurancePlan, PlanDefinition, StructureDefinition, Substance } from 'fhir/r4';
import pino from 'pino';
const log = pino();
export const structure = (x: StructureDefinition) => log.info({ differential: x.differential }, x.name); // safe
export const map = (x: ConceptMap) => log.info({ group: x.group }); // safe
export const plan = (x: PlanDefinition) => log.info({ action: x.action }, x.title); // safe
export const activity = (x: ActivityDefinition) => log.info(x.description ?? ''); // safe
export const substance = (x: Substance) => log.info({ code: x.code?.text }); // safe
export const endpoint = (x: Endpoint) => log.info({ address: x.address }); // safe
export const insurance = (x: InsurancePlan) => log.info({ name: x.name, contact: x.contact }); // safe
export const capability = (x: CapabilityStatement) => log.info(x, 'capabilities'); // safe
