import { Injectable } from '@angular/core';
import { Preferences } from '@capacitor/preferences';
import { Directory, Encoding, Filesystem } from '@capacitor/filesystem';
import { Share } from '@capacitor/share';
import type { Checkup, Clinic, Pregnancy } from '../models';

@Injectable({ providedIn: 'root' })
export class ExportService {
  toText(p: Pregnancy, list: Checkup[]): string {
    const head = `${p.motherName}, G${p.gravida}P${p.para}, ${p.bloodGroup}`;
    return [head, ...list.map((c) => `W${c.week}: ${c.systolic}/${c.diastolic}, FHR ${c.fetalHeartRate}, ${c.midwifeNote}`)].join('\n');
  }

  async saveToDownloads(p: Pregnancy, list: Checkup[]) {
    const data = this.toText(p, list);
    await Filesystem.writeFile({ path: 'mutterpass.txt', data, directory: Directory.ExternalStorage, encoding: Encoding.UTF8 }); // leak: file
    await Filesystem.writeFile({ path: 'manual.txt', data: 'How to read your diary…', directory: Directory.Cache, encoding: Encoding.UTF8 }); // safe
  }

  async rememberDraft(note: string, who: Pregnancy) {
    await Preferences.set({ key: 'draft', value: JSON.stringify({ mother: who.motherName, note }) }); // leak: client-storage
  }

  async rememberTheme(theme: string) {
    await Preferences.set({ key: 'theme', value: theme }); // safe
  }

  async shareClinic(c: Clinic) {
    await Share.share({ title: c.title, text: `Call ${c.phone}`, url: `https://maps.example/?q=${c.lat},${c.lng}` }); // safe
  }
}
