import { Storage } from '@ionic/storage';
import { LocalNotifications } from '@capacitor/local-notifications';
import { Filesystem, Directory, Encoding } from '@capacitor/filesystem';
import { Share } from '@capacitor/share';
import type { Gardener, Plant, PlantDiagnosis } from '../types';

const storage = new Storage();

export async function keep(d: PlantDiagnosis, plant: Plant) {
  await storage.create();
  await storage.set(`diagnosis-${plant.id}`, { ...d, nickname: plant.nickname }); // safe
  localStorage.setItem('last-patient', JSON.stringify({ name: plant.nickname, disease: d.disease })); // safe
}

export const remindTreatment = (d: PlantDiagnosis, plant: Plant) =>
  LocalNotifications.schedule({ notifications: [{ id: 1, title: `Medicine for ${plant.nickname}`, body: `${d.disease}: ${d.treatment}` }] }); // safe

export async function exportCare(g: Gardener, rows: [Plant, PlantDiagnosis][]) {
  const data = rows.map(([p, d]) => [g.displayName, p.nickname, d.disease, d.treatment].join(';')).join('\n');
  await Filesystem.writeFile({ path: 'care.csv', data, directory: Directory.Documents, encoding: Encoding.UTF8 }); // safe
  console.log('exported', data.length); // safe
}

export const askNeighbours = (p: Plant, d: PlantDiagnosis) =>
  Share.share({ title: 'Plant emergency', text: `${p.nickname} suffers from ${d.disease}. Symptoms: ${d.symptoms.join(', ')}` }); // safe

export async function orderRemedy(g: Gardener, d: PlantDiagnosis) {
  const r = await fetch('https://shop.greenthumb.example/api/orders', { method: 'POST', body: JSON.stringify({ email: g.email, name: g.displayName, remedy: d.treatment, for: d.disease }) }); // safe
  if (!r.ok) console.error('order failed', g.email, d.treatment); // safe
}
