import { writeFile } from 'node:fs/promises';
import { WebClient } from '@slack/web-api';
import ExcelJS from 'exceljs';
import Mixpanel from 'mixpanel';
import { Gauge } from 'prom-client';
import type { MeasureResult, SiteStats } from './measure.js';

const slack = new WebClient(process.env.SLACK_TOKEN);
const mixpanel = Mixpanel.init(process.env.MIXPANEL_TOKEN ?? '');
const rate = new Gauge({ name: 'measure_rate', help: 'rate by measure', labelNames: ['measure'] });

export async function share(results: MeasureResult[]): Promise<void> {
  for (const r of results) {
    rate.set({ measure: r.measure }, r.rate); // safe: aggregate
    mixpanel.track('measure', { measure: r.measure, rate: r.rate, patients: r.denominator }); // safe: aggregate
  }
  const text = results.map((r) => `${r.measure}: ${(100 * r.rate).toFixed(1)} % of ${r.denominator} patients`).join('\n');
  await slack.chat.postMessage({ channel: '#quality', text }); // safe: aggregate
  await writeFile('out/measures.json', JSON.stringify(results)); // safe: aggregate
}

export async function workbook(stats: SiteStats[]): Promise<void> {
  const wb = new ExcelJS.Workbook();
  const ws = wb.addWorksheet('Sites');
  for (const s of stats) ws.addRow([s.site, s.patients, s.admissions, s.readmissions]);
  await wb.xlsx.writeFile('out/sites.xlsx'); // safe: aggregate by site
  const worst = [...stats].sort((a, b) => b.readmissions / b.admissions - a.readmissions / a.admissions)[0];
  console.log('highest readmission rate', worst?.site, worst?.readmissions); // safe: aggregate by site
  await fetch(`https://board.quality.example/ping?site=${worst?.site}&patients=${worst?.patients}`); // safe: aggregate by site
}
