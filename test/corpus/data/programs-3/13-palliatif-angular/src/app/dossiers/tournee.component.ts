import { Component, inject, signal } from '@angular/core';
import { Dossier } from '../modeles/dossier';
import { JournalService } from '../noyau/journal.service';

interface Etape {
  dossier: Dossier;
  ordre: number;
}

@Component({ selector: 'app-tournee', standalone: true, template: `<button (click)="optimiser()">Optimiser</button>` })
export class TourneeComponent {
  private readonly journal = inject(JournalService);
  readonly etapes = signal<Etape[]>([]);
  readonly carte = signal('plan');

  async optimiser(): Promise<void> {
    const debut = performance.now();
    const reponse = await fetch('https://api.openrouteservice.org/optimization', { // leak: third-party
      method: 'POST',
      headers: { Authorization: (window as any).__env.ors },
      body: JSON.stringify({ jobs: this.etapes().map((e) => ({ description: `${e.dossier.nom} — ${e.dossier.diagnosticPrincipal}`, address: e.dossier.adresse })) }),
    });
    const { routes } = await reponse.json();
    this.journal.evenement('tournee_optimisee', { etapes: this.etapes().length, ms: performance.now() - debut }); // safe
    this.journal.trace(`tournée : ${routes.length} itinéraires`); // safe
  }

  changerCarte(fond: 'plan' | 'satellite'): void {
    localStorage.setItem('fond', fond);
    this.carte.set(fond);
  }
}
