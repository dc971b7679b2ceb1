import twilio from 'twilio';
import type { NextApiRequest, NextApiResponse } from 'next';
import { withStaff } from '../../lib/session';
import { getChart, type DentalChart } from '../../lib/charts';
import { log } from '../../lib/log';

const sms = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);

function recallText(c: DentalChart) {
  return `Hi ${c.patientName}, your ${c.periodontalDiagnosis} follow-up is due on ${c.nextCleaning}.`;
}

export default withStaff(async function handler(req: NextApiRequest, res: NextApiResponse) {
  let sent = 0;
  for (const chartId of req.body.chartIds as string[]) {
    const chart = await getChart(chartId);
    const body = recallText(chart);
    try {
      await sms.messages.create({ to: chart.mobile, from: process.env.TWILIO_FROM!, body }); // leak: messaging
      sent++;
    } catch (e) {
      log.error(`recall to ${chart.mobile} failed (${chart.periodontalDiagnosis})`); // leak: log
    }
  }
  log.info({ sent }, 'recall batch done'); // safe
  res.json({ sent });
});
