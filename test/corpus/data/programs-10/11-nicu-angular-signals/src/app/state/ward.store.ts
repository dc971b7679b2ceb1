import { computed, inject } from '@angular/core';
import { HttpClient } from '@angular/common/http';
import { patchState, signalStore, withComputed, withHooks, withMethods, withState } from '@ngrx/signals';
import { firstValueFrom } from 'rxjs';
import { CookieService } from 'ngx-cookie-service';
import type { Apnoea, Bed, FeedEntry, Neonate } from '../models';
import { TelemetryService } from '../core/telemetry.service';

interface WardState {
  babies: Neonate[];
  beds: Bed[];
  selectedId: string | null;
  bay: string;
}

export const WardStore = signalStore(
  { providedIn: 'root' },
  withState<WardState>({ babies: [], beds: [], selectedId: null, bay: 'A' }),
  withComputed(({ babies, selectedId, beds }) => ({
    selected: computed(() => babies().find((b) => b.id === selectedId()) ?? null),
    occupancy: computed(() => babies().length / Math.max(1, beds().length)),
    extremelyPreterm: computed(() => babies().filter((b) => b.gestationWeeks < 28)),
  })),
  withMethods((store, http = inject(HttpClient), telemetry = inject(TelemetryService), cookies = inject(CookieService)) => ({
    async load(bay: string) {
      const [babies, beds] = await Promise.all([
        firstValueFrom(http.get<Neonate[]>('/api/babies', { params: { bay } })), // safe
        firstValueFrom(http.get<Bed[]>('/api/beds', { params: { bay } })), // safe
      ]);
      patchState(store, { babies, beds, bay });
      console.info('ward loaded', bay, babies.length, beds.map((b) => b.label)); // safe
      telemetry.event('ward_loaded', { occupancy: store.occupancy() }); // safe
      cookies.set('bay', bay); // safe
    },
    select(id: string) {
      patchState(store, { selectedId: id });
      const baby = store.selected();
      cookies.set('selectedBaby', `${baby?.babyOf};${baby?.mrn};${baby?.problems.join()}`); // leak: client-storage
    },
    async addFeed(entry: FeedEntry) {
      const baby = store.selected();
      if (!baby) throw new Error('select a bed first'); // safe
      await firstValueFrom(http.post(`/api/babies/${baby.id}/feeds`, entry)); // safe
      console.debug('feed saved', baby.id, entry.at); // safe
    },
    async addApnoea(event: Apnoea) {
      const baby = store.selected()!;
      await firstValueFrom(http.post(`/api/babies/${baby.id}/apnoeas`, event));
      if (event.bradycardia) {
        telemetry.event('apnoea_brady', { baby: baby.babyOf, mrn: baby.mrn, seconds: event.seconds }); // leak: analytics
      }
    },
  })),
  withHooks({
    onInit(store) {
      console.log('ward store ready', store.bay()); // safe
    },
  }),
);
