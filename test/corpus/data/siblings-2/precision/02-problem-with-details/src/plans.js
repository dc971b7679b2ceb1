import { Problem } from './problems.js';

/** @typedef {{ id: string, patientName: string, diagnosis: string, goals: string[] }} CarePlan */

/** @param {CarePlan} plan */
export function checkPlan(plan) {
  if (plan.goals.length === 0) throw new Problem('plan without goals', { plan });
  return plan.goals.length;
}

/** @param {CarePlan} plan */
export function tryPlan(plan, logger) {
  try {
    return checkPlan(plan);
  } catch (problem) {
    logger.error('plan refused', problem.details); // leak: log
    logger.error('plan refused', { name: problem.name, message: problem.message }); // safe: constant texts
    return 0;
  }
}
