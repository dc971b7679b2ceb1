import { http } from './http';
import type { Chore, DayNote, LovedOne, Pill } from '../types';

export const kinfolk = {
  lovedOne: (id: string) => http.get<LovedOne>(`/loved-ones/${id}`).then((r) => r.data), // safe
  pills: (id: string) => http.get<Pill[]>(`/loved-ones/${id}/pills`).then((r) => r.data),
  addNote: (note: Omit<DayNote, 'id' | 'createdAt'>) => http.post<DayNote>('/notes', note).then((r) => r.data), // safe
  searchNotes: (name: string, text: string) => http.get<DayNote[]>(`/notes?about=${name}&q=${text}`).then((r) => r.data),
  chores: () => http.get<Chore[]>('/chores').then((r) => r.data),
  finishChore: (id: string) => http.post(`/chores/${id}/done`),
};
