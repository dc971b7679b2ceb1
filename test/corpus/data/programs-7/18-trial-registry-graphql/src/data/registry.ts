import { PrismaClient } from '@prisma/client';
import DataLoader from 'dataloader';
import log from 'loglevel';
import type { EventRow, ParticipantRow, SiteRow } from './types.js';

abstract class Source<T extends { id: string }> {
  protected constructor(protected readonly kind: string) {}
  protected abstract fetch(ids: readonly string[]): Promise<T[]>;

  readonly loader = new DataLoader<string, T | null>(async (ids) => {
    const rows = await this.fetch(ids);
    log.debug(`${this.kind}: asked ${ids.length}, got ${rows.length}`); // safe
    const byId = new Map(rows.map((r) => [r.id, r]));
    const out = ids.map((id) => byId.get(id) ?? null);
    this.loaded(rows);
    return out;
  });

  protected loaded(rows: T[]): void {
    log.trace(this.kind, rows.length); // safe
  }
}

class Participants extends Source<ParticipantRow> {
  constructor(private readonly prisma: PrismaClient) {
    super('participant');
  }
  protected fetch(ids: readonly string[]): Promise<ParticipantRow[]> {
    return this.prisma.participant.findMany({ where: { id: { in: [...ids] } } }) as never;
  }
  protected override loaded(rows: ParticipantRow[]): void {
    for (const r of rows) log.trace(this.kind, r.familyName, r.diagnosis); // leak: log
  }
}

class Sites extends Source<SiteRow> {
  constructor(private readonly prisma: PrismaClient) {
    super('site');
  }
  protected fetch(ids: readonly string[]): Promise<SiteRow[]> {
    return this.prisma.site.findMany({ where: { id: { in: [...ids] } } }) as never;
  }
}

export class Registry {
  private readonly prisma = new PrismaClient();
  readonly participants = new Participants(this.prisma);
  readonly sites = new Sites(this.prisma);

  enrolled(siteId: string): Promise<number> {
    return this.prisma.participant.count({ where: { siteId } as never });
  }
  byNationalId(nationalId: string): Promise<ParticipantRow | null> {
    return this.prisma.participant.findFirst({ where: { nationalId } as never }) as never;
  }
  insert(p: Omit<ParticipantRow, 'id'>): Promise<ParticipantRow> {
    return this.prisma.participant.create({ data: p as never }) as never;
  }
  event(id: string): Promise<EventRow> {
    return this.prisma.adverseEvent.findUniqueOrThrow({ where: { id } }) as never;
  }
  addEvent(e: Omit<EventRow, 'id' | 'term'>): Promise<EventRow> {
    return this.prisma.adverseEvent.create({ data: e as never }) as never;
  }
}
