import type { ActivityDefinition, AllergyIntolerance, CapabilityStatement, ConceptMap, Device, HealthcareService, Organization, PlanDefinition, Substance, ValueSet } from 'fhir/r4';
import pino from 'pino';

const log = pino();

export const conceptMap = (x: ConceptMap): void => log.info({ group: x.group }, x.title); // safe
export const valueSet = (x: ValueSet): void => log.info({ expansion: x.expansion?.contains }); // safe
export const plan = (x: PlanDefinition): void => log.info({ goal: x.goal, title: x.title }); // safe: a protocol
export const activity = (x: ActivityDefinition): void => log.info({ dosage: x.dosage, name: x.name }); // safe: a protocol
export const substance = (x: Substance): void => log.info({ code: x.code.text }); // safe
export const service = (x: HealthcareService): void => log.info({ telecom: x.telecom, name: x.name }); // safe
export const organization = (x: Organization): void => log.info({ address: x.address, contact: x.contact }); // safe
export const statement = (x: CapabilityStatement): void => log.info({ contact: x.contact, rest: x.rest }); // safe
export const device = (x: Device): void => log.info({ model: x.modelNumber, status: x.status }); // safe
export const allergy = (x: AllergyIntolerance): void => log.info({ code: x.code?.text, of: x.patient.display }); // leak: log
