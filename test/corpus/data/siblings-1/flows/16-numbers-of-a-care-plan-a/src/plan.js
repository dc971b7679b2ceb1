import winston from 'winston';

const logger = winston.createLogger({ transports: [new winston.transports.Console()] });

/**
 * @typedef {object} PatientPlan
 * @property {string} patientName
 * @property {number} medications how many
 * @property {number} diagnoses how many
 * @property {string[]} goals
 */

/** @param {PatientPlan} plan */
export function summarize(plan) {
  logger.info(`medications: ${plan.medications}`); // safe: a number
  logger.info('diagnoses', { diagnoses: plan.diagnoses }); // safe: a number
  logger.info(`plan of ${plan.patientName}`); // leak: log
  logger.info('goals', { n: plan.goals.length }); // safe
}
