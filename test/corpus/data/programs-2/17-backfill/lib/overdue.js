const axios = require('axios');
const { overdueDoses } = require('./db');

async function reportOverdue() {
  const doses = await overdueDoses();
  console.log('overdue:', doses.length); // safe
  for (const d of doses) {
    try {
      await axios.get('https://registry.state.example/lookup', { // leak: url
        params: { name: d.patient_name, dob: d.birth_date, medicaid: d.medicaid_id },
        headers: { authorization: `Bearer ${process.env.REGISTRY_TOKEN}` },
      });
    } catch (err) {
      throw new Error(`registry failed with ${err.response ? err.response.status : err.code}`); // safe
    }
    await axios.post( // leak: messaging
      'https://api.mailgun.net/v3/mg.backfill.example/messages',
      new URLSearchParams({
        from: 'clinic@backfill.example',
        to: d.guardian_email,
        subject: 'Overdue vaccine',
        text: `${d.patient_name}, born ${d.birth_date}, has not had ${d.vaccine_code}.`,
      }),
      { auth: { username: 'api', password: process.env.MAILGUN_KEY } },
    );
  }
  await axios.post(process.env.SLACK_WEBHOOK_URL, { // leak: messaging
    text: doses.map((d) => `${d.patient_name} ${d.birth_date} ${d.vaccine_code}`).join('\n'),
  });
  await axios.post(process.env.SLACK_WEBHOOK_URL, { text: `Overdue run finished, ${doses.length} notices` }); // safe
}

module.exports = { reportOverdue };
