import { Injectable, inject } from '@angular/core';
import { HttpClient } from '@angular/common/http';
import { firstValueFrom } from 'rxjs';
import { LogService } from './log.service';
import type { Household, StockItem, Visit, Worker } from '../models';

@Injectable({ providedIn: 'root' })
export class AlertsService {
  private http = inject(HttpClient);
  private log = inject(LogService);

  async supervisor(worker: Worker, visit: Visit, home: Household) {
    const text = `Danger signs (${visit.dangerSigns.join(', ')}): ${visit.womanName}, ${visit.gestationWeeks} weeks, ${home.village}`;
    await firstValueFrom(this.http.post('https://api.telerivet.com/v1/projects/PJ1/messages/send', { to_number: worker.supervisorPhone, content: text })); // leak: messaging
    this.log.info(`supervisor of ${worker.name} alerted`, { visit: visit._id }); // safe
  }

  async restock(worker: Worker, items: StockItem[]) {
    const text = `${worker.area}: ${items.map((i) => `${i.label} ${i.left}`).join(', ')}`;
    await firstValueFrom(this.http.post('https://api.telerivet.com/v1/projects/PJ1/messages/send', { to_number: worker.supervisorPhone, content: text })); // safe
  }

  async ambulance(visit: Visit, home: Household) {
    const url = `https://dispatch.partners.example/request?lat=${home.gps[0]}&lon=${home.gps[1]}&patient=${encodeURIComponent(visit.womanName)}&weeks=${visit.gestationWeeks}`;
    await firstValueFrom(this.http.get(url)); // leak: url
  }

  whatsapp(visit: Visit) {
    const text = encodeURIComponent(`${visit.womanName}: RDT ${visit.malariaRdt}, HIV ${visit.hivResult}. Next visit ${visit.nextVisit}`);
    window.open(`https://wa.me/?text=${text}`); // leak: messaging
  }
}
