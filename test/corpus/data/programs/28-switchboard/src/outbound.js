async function notifyBedBoard(msg) {
  const q = new URLSearchParams({ name: `${msg.pid.given} ${msg.pid.family}`, dx: msg.dg1[0] });
  const res = await fetch(`https://bedboard.example.com/push?${q}`); // leak: url
  console.log('bedboard', res.status); // safe
}

async function notifyPublicHealth(pid, results) {
  const body = JSON.stringify({ ssn: pid.ssn, birth: pid.birth, phone: pid.phone, results });
  const res = await fetch('http://phr.state-health.example.gov/reports', { method: 'POST', body }); // leak: plaintext
  console.log('public health', res.status, results.length); // safe
}

module.exports = { notifyBedBoard, notifyPublicHealth };
