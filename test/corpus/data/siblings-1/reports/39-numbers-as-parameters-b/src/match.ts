import pino from 'pino';
const log = pino();

interface Keys { memberId: string; medicareBeneficiaryIdentifier: string; healthPlanNumber: string; patientAccountNumber: string; subscriberId: string }
interface Batch { batchNumber: number; controlNumber: string; payerId: string; npi: string; taxonomyCode: string; fileSequence: number }

export function match(keys: Keys, batch: Batch): void {
  log.info(`member ${keys.memberId}`); // leak: log
  log.info(`mbi ${keys.medicareBeneficiaryIdentifier}`); // leak: log
  log.info({ plan: keys.healthPlanNumber }); // leak: log
  log.info({ account: keys.patientAccountNumber }); // leak: log
  log.info({ subscriber: keys.subscriberId }); // leak: log
  log.info({ batch: batch.batchNumber }); // safe
  log.info({ payer: batch.payerId }); // safe: an insurer
  log.info({ npi: batch.npi }); // safe: a provider's public number
  log.info({ code: batch.taxonomyCode, sequence: batch.fileSequence }); // safe
  log.info('matched'); // safe
}

export const findByMedicare = (medicareId: string, stateCode: string): void => {
  log.debug(medicareId); // leak: log
  log.debug(stateCode); // safe
};
