import type { NextApiRequest, NextApiResponse } from 'next';
import { withStaff } from '../../../lib/session';
import { getChart, saveChart } from '../../../lib/charts';
import { log, safeLog } from '../../../lib/log';

export default withStaff(async function handler(req: NextApiRequest, res: NextApiResponse) {
  const id = String(req.query.id);
  const chart = await getChart(id);
  if (req.method === 'PUT') {
    const merged = { ...chart, ...req.body };
    log.info({ merged }, 'chart updated'); // leak: log
    await saveChart(merged);
    safeLog.info({ chart: { chartId: id, patientName: merged.patientName } }, 'saved'); // safe
    return res.status(204).end();
  }
  log.info({ chartId: id, teeth: Object.keys(chart.toothNotes).length }, 'chart read'); // safe
  return res.status(200).json(chart);
});
