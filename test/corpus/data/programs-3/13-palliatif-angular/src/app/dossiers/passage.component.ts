import { Component, inject, input } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { Dossier, Soignant } from '../modeles/dossier';
import { JournalService } from '../noyau/journal.service';
import { DossierService } from './dossier.service';

@Component({
  selector: 'app-passage',
  standalone: true,
  imports: [ReactiveFormsModule],
  template: `
    <form [formGroup]="formulaire" (ngSubmit)="valider()">
      <input type="number" formControlName="douleur" />
      <textarea formControlName="transmission"></textarea>
      <button>Valider</button>
    </form>
  `,
})
export class PassageComponent {
  readonly dossier = input.required<Dossier>();
  readonly soignant = input.required<Soignant>();
  private readonly service = inject(DossierService);
  private readonly journal = inject(JournalService);
  private readonly router = inject(Router);

  readonly formulaire = new FormGroup({
    douleur: new FormControl(0, { nonNullable: true, validators: [Validators.min(0), Validators.max(10)] }),
    transmission: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
  });

  constructor() {
    this.formulaire.valueChanges.subscribe((v) => localStorage.setItem('brouillon-transmission', v.transmission ?? '')); // leak: client_storage
  }

  valider(): void {
    if (this.formulaire.invalid) {
      this.journal.trace('formulaire invalide', Object.keys(this.formulaire.controls)); // safe
      return;
    }
    const d = this.dossier();
    const valeurs = this.formulaire.getRawValue();
    this.service.ajouterPassage({ dossierId: d.id, soignant: this.soignant(), heure: new Date().toISOString(), ...valeurs }).subscribe({
      next: (p) => {
        if (p.douleur >= 8) this.service.alerterMedecin(d, p).subscribe();
        this.router.navigate(['/dossiers', d.id]); // safe
      },
      error: (e) => {
        this.journal.exception(e, { patient: `${d.prenom} ${d.nom}`, diagnostic: d.diagnosticPrincipal }); // leak: error_monitor
        this.router.navigate(['/erreur'], { queryParams: { nom: d.nom, naissance: d.dateNaissance } }); // leak: url
      },
    });
  }
}
