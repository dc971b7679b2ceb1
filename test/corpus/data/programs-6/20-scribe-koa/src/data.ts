import type { Note, Template, Visit } from './types.js';

class Table<T> {
  constructor(private readonly name: string) {}

  async get(id: string): Promise<T> {
    const res = await fetch(`https://store.scribe.example/${this.name}/${id}`); // safe
    if (res.status === 404) throw Object.assign(new Error(`${this.name} ${id} not found`), { status: 404 }); // safe
    return res.json() as Promise<T>;
  }

  async put(id: string, value: T): Promise<void> {
    await fetch(`https://store.scribe.example/${this.name}/${id}`, { method: 'PUT', body: JSON.stringify(value) }); // safe
  }
}

export const visits = new Table<Visit>('visits');
export const notes = new Table<Note>('notes');
export const templates = new Table<Template>('templates');
