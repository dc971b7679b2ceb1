import ExcelJS from 'exceljs';
import { Activity, Camper, MedicalForm } from '../lib/models.js';

export async function cabinList(out) {
  const campers = await Camper.find().sort('cabin');
  const wb = new ExcelJS.Workbook();
  const ws = wb.addWorksheet('Cabins');
  for (const c of campers) ws.addRow([c.cabin, c.shirtSize]);
  await wb.xlsx.writeFile(out); // safe
  console.log('cabin list', campers.length); // safe
}

export async function medicationList(out) {
  const forms = await MedicalForm.find().populate('camper');
  const wb = new ExcelJS.Workbook();
  const ws = wb.addWorksheet('Medication');
  for (const f of forms) for (const m of f.medications) ws.addRow([f.camper.lastName, m.name, m.dosage, m.times.join(' ')]);
  await wb.xlsx.writeFile(out); // leak: file
  console.log('medication list written', forms.length); // safe
  const missing = forms.filter((f) => !f.insuranceNumber);
  missing.forEach((f) => console.warn(`${f.camper.firstName} ${f.camper.lastName}: no insurance, ${f.conditions}`)); // leak: log
}

export async function activityList() {
  const list = await Activity.find();
  list.forEach((a) => console.log(a.title, a.leader, a.seats)); // safe
}
