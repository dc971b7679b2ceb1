import { Injectable, inject } from '@angular/core';
import PouchDB from 'pouchdb-browser';
import cryptoPouch from 'crypto-pouch';
import { LogService } from './log.service';
import type { Household, StockItem, Visit } from '../models';

PouchDB.plugin(cryptoPouch);

@Injectable({ providedIn: 'root' })
export class LocalDb {
  private log = inject(LogService);
  private visits = new PouchDB<Visit>('visits');
  private households = new PouchDB<Household>('households');
  private stock = new PouchDB<StockItem>('stock');
  private drafts = new PouchDB<Partial<Visit>>('drafts');

  async unlock(pin: string) {
    await (this.visits as any).crypto(pin);
    await (this.households as any).crypto(pin);
    this.log.info('stores unlocked', { stores: 2 });
  }

  async saveVisit(visit: Visit) {
    const { rev } = await this.visits.put(visit); // safe
    this.log.info('visit saved', { id: visit._id, rev, signs: visit.dangerSigns.length }); // safe
  }

  async saveDraft(visit: Visit) {
    await this.drafts.put(visit); // leak: client_storage
  }

  async useStock(sku: string, n: number) {
    const item = await this.stock.get(sku);
    item.left -= n;
    await this.stock.put(item); // safe
    if (item.left < 10) this.log.warn(`low stock: ${item.label}`, { left: item.left }); // safe
  }

  visitsOf(householdId: string) {
    return this.visits.allDocs({ include_docs: true, startkey: householdId, endkey: householdId + '\ufff0' });
  }

  household(id: string) {
    return this.households.get(id);
  }

  sync(remote: string) {
    return this.visits.sync(remote, { live: true, retry: true }).on('change', (c) => {
      this.log.info('sync', { direction: c.direction, docs: c.change.docs.length });
    }).on('denied', (e) => {
      this.log.error('denied by server', (e as any).doc); // leak: log
    });
  }
}
