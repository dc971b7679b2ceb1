import { Component, inject, signal } from '@angular/core';
import { HttpClient } from '@angular/common/http';
import { FormsModule } from '@angular/forms';
import { firstValueFrom } from 'rxjs';
import { TelemetryService } from '../core/telemetry.service';
import { WardStore } from '../state/ward.store';

@Component({
  selector: 'nv-handover',
  standalone: true,
  imports: [FormsModule],
  template: `
    <textarea [(ngModel)]="free"></textarea>
    <button (click)="summarise()">Summarise</button>
    <button (click)="exportCsv()">CSV</button>
    <button (click)="sendPager()">Pager</button>
    <pre>{{ summary() }}</pre>
  `,
})
export class HandoverComponent {
  private readonly http = inject(HttpClient);
  private readonly store = inject(WardStore);
  private readonly telemetry = inject(TelemetryService);
  readonly summary = signal('');
  free = '';

  async summarise() {
    const rows = this.store.babies().map((b) => `${b.bedLabel} ${b.babyOf}: ${b.problems.join('; ')}`);
    try {
      const reply = await firstValueFrom(
        this.http.post<any>('https://api.openai.com/v1/chat/completions', { // leak: ai
          model: 'gpt-4o-mini',
          messages: [{ role: 'user', content: `Shift handover, one line each:\n${rows.join('\n')}\n${this.free}` }],
        }),
      );
      this.summary.set(reply.choices[0].message.content);
      this.telemetry.metric('handover.babies', rows.length); // safe
    } catch (e) {
      this.telemetry.failure(e as Error, { rows, free: this.free }); // leak: error-monitor
    }
  }

  exportCsv() {
    const header = ['bed', 'mother', 'problems'];
    console.log('export columns', header); // safe
    const draft = this.store.babies().map((b) => [b.bedLabel, b.babyOf, b.problems.join('/')].join(','));
    localStorage.setItem('handover.csv', [header.join(','), ...draft].join('\n')); // leak: client-storage
    localStorage.setItem('handover.exportedAt', new Date().toISOString()); // safe
  }

  async sendPager() {
    const selected = this.store.selected();
    if (!selected) {
      console.warn('pager pressed without a selection'); // safe
      return;
    }
    await firstValueFrom(this.http.post('http://pager-gw.ward.local/send', { to: 'neo-reg', text: `${selected.bedLabel} ${selected.babyOf} ${this.free}` })); // leak: plaintext|messag
    this.telemetry.event('pager_sent'); // safe
  }
}
