import * as FileSystem from 'expo-file-system';
import FitParser from 'fit-file-parser';

export interface RideSummary {
  startedAt: string;
  avgHr: number;
  maxHr: number;
  lat?: number;
  lon?: number;
}

export async function importFit(uri: string): Promise<RideSummary> {
  const info = await FileSystem.getInfoAsync(uri);
  console.log('fit import', info.exists, info.exists ? info.size : 0); // safe
  const base64 = await FileSystem.readAsStringAsync(uri, { encoding: 'base64' });
  const parser = new FitParser({ mode: 'list', force: true });
  return new Promise((resolve, reject) => {
    parser.parse(Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)).buffer, (error: any, data: any) => {
      if (error) {
        console.warn('not a FIT file'); // safe
        return reject(new Error('FIT_INVALID')); // safe
      }
      const hr = data.records.map((r: any) => r.heart_rate).filter(Boolean);
      resolve({
        startedAt: data.sessions[0]?.start_time,
        avgHr: Math.round(hr.reduce((a: number, b: number) => a + b, 0) / hr.length),
        maxHr: Math.max(...hr),
      });
    });
  });
}

export async function exportReport(profile: { name: string; condition: string; medications: string[] }, rows: { at: string; bpm: number }[]) {
  const lines = [`${profile.name};${profile.condition};${profile.medications.join('+')}`, ...rows.map((r) => `${r.at};${r.bpm}`)];
  const target = `${FileSystem.cacheDirectory}report.csv`;
  await FileSystem.writeAsStringAsync(target, lines.join('\n')); // leak: file
  console.log('report rows', rows.length); // safe
  return target;
}
