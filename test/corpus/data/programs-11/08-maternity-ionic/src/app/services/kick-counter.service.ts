import { Injectable, computed, effect, inject, signal } from '@angular/core';
import { HttpClient } from '@angular/common/http';
import { Store } from '@ngrx/store';
import { FirebaseAnalytics } from '@capacitor-firebase/analytics';
import { Preferences } from '@capacitor/preferences';
import { diaryFeature } from '../state/diary.state';

interface KickSession {
  startedAt: number;
  kicks: number[];
}

@Injectable({ providedIn: 'root' })
export class KickCounterService {
  private readonly http = inject(HttpClient);
  private readonly pregnancy = inject(Store).selectSignal(diaryFeature.selectPregnancy);
  readonly session = signal<KickSession | null>(null);
  readonly perHour = computed(() => {
    const s = this.session();
    return s ? Math.round(s.kicks.length / Math.max((Date.now() - s.startedAt) / 3_600_000, 0.1)) : 0;
  });

  constructor() {
    effect(() => {
      const mother = this.pregnancy();
      const s = this.session();
      if (mother && s) void Preferences.set({ key: `kicks:${mother.motherEmail}`, value: JSON.stringify(s) }); // leak: client-storage
    });
  }

  start() {
    this.session.set({ startedAt: Date.now(), kicks: [] });
    void FirebaseAnalytics.logEvent({ name: 'kick_counter_started' }); // safe
  }

  kick() {
    this.session.update((s) => s && { ...s, kicks: [...s.kicks, Date.now()] });
  }

  stop() {
    const rate = this.perHour();
    const mother = this.pregnancy();
    this.http.post('https://api.bumpdiary.example/v1/kicks', { pregnancyId: mother?.id, ...this.session() }).subscribe({ // safe
      next: () => console.debug('kick session stored'), // safe
      error: (e) => console.error('kick session', e.status), // safe
    });
    if (rate < 3) {
      const name = mother?.motherName ?? '';
      void FirebaseAnalytics.setUserProperty({ key: 'reduced_movement', value: `${name}:${rate}` }); // leak: analytics
    }
    void Preferences.remove({ key: 'kick-hint' }); // safe
  }
}
