import usage from './usage.js';

export function saveCycle(patient, cycle, visitorId) {
  usage.event({ name: 'cycle saved', actor: visitorId, props: { screen: 'cycle' } }); // safe
  usage.event({
    name: 'cycle saved',
    actor: visitorId,
    props: { lmp: cycle.lastMenstrualPeriod, embryoGrade: cycle.embryoGrade, email: patient.email }, // leak: analytics
  });
}

export function planTransfer(patient, plan, visitorId) {
  usage.event({ name: 'transfer', actor: visitorId, props: { step: plan.stepNumber, platform: 'ios' } }); // safe
  usage.event({ name: 'transfer', actor: patient.email }); // leak: analytics
}
