import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output } from '@angular/core';
import { Router } from '@angular/router';
import { NGXLogger } from 'ngx-logger';
import type { Neonate } from '../models';
import { TelemetryService } from '../core/telemetry.service';

@Component({
  selector: 'nv-baby-card',
  standalone: true,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <article (click)="picked.emit(baby().id)">
      <h3>{{ baby().babyOf }}</h3>
      <p>{{ baby().gestationWeeks }}w, {{ baby().birthWeight }} g, day {{ dayOfLife() }}</p>
      <button (click)="openGrowth()">Growth</button>
      <button (click)="openHelp()">Help</button>
    </article>
  `,
})
export class BabyCardComponent {
  readonly baby = input.required<Neonate>();
  readonly picked = output<string>();
  private readonly router = inject(Router);
  private readonly logger = inject(NGXLogger);
  private readonly telemetry = inject(TelemetryService);

  readonly dayOfLife = computed(() => Math.floor((Date.now() - Date.parse(this.baby().bornAt)) / 86_400_000));
  private readonly caption = computed(() => `${this.baby().babyOf} (${this.baby().gestationWeeks}/40) ${this.baby().problems.join(', ')}`);

  constructor() {
    effect(() => {
      const b = this.baby();
      this.logger.trace('card', b.bedLabel, b.id); // safe
      if (b.birthWeight < 1000) this.logger.warn('ELBW', this.caption()); // leak: log
    });
  }

  openGrowth() {
    const b = this.baby();
    this.telemetry.event('growth_opened', { bay: b.bedLabel.charAt(0) }); // safe
    window.open(`https://fentoncharts.example/plot?name=${b.babyOf}&ga=${b.gestationWeeks}&w=${b.birthWeight}&mrn=${b.mrn}`); // leak: url
  }

  openHelp() {
    this.router.navigate(['/help'], { queryParams: { topic: 'baby-card' } }); // safe
  }
}
