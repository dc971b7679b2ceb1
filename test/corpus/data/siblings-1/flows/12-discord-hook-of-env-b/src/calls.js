import { alertTeam } from './alert.js';

export async function endCall(call) {
  const { patient } = call;
  if (call.riskLevel === 'high') {
    await alertTeam(`high risk: ${patient.firstName} ${patient.lastName}, ${patient.phoneNumber}`); // leak
  }
  await alertTeam(`call ${call.id} ended after ${call.seconds} s`); // safe
  if (call.suicidalIdeation) await alertTeam(`ideation: ${call.counselorNotes}`); // leak
  await alertTeam(`${call.queueLength} waiting`); // safe
}
