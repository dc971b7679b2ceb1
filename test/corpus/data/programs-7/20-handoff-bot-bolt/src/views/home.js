const section = (text) => ({ type: 'section', text: { type: 'mrkdwn', text } });
const button = (text, action_id, value) => ({ type: 'button', text: { type: 'plain_text', text }, action_id, value });

function shiftCard(shift) {
  return section(`*${shift.unit}* led by ${shift.leadName} since ${shift.startsAt.toISOString()}`);
}

function bedCard(bed) {
  return section(`*${bed.code}* ${bed.patientName}, ${bed.diagnosis}`);
}

function actions(unit) {
  return { type: 'actions', elements: [button('Hand off', 'handoff', unit), button('Refresh', 'refresh', unit)] };
}

module.exports = { shiftCard, bedCard, actions, section };
