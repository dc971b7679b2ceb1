import { HttpClient, HttpParams } from '@angular/common/http';
import { Injectable, inject, signal } from '@angular/core';
import { Observable, tap } from 'rxjs';
import { Dossier, Passage } from '../modeles/dossier';
import { JournalService } from '../noyau/journal.service';

@Injectable({ providedIn: 'root' })
export class DossierService {
  private readonly http = inject(HttpClient);
  private readonly journal = inject(JournalService);
  readonly courant = signal<Dossier | null>(null);

  ouvrir(id: string): Observable<Dossier> {
    return this.http.get<Dossier>(`/api/dossiers/${id}`).pipe( // safe
      tap((d) => {
        this.courant.set(d);
        sessionStorage.setItem('dossierCourant', JSON.stringify(d)); // leak: client_storage
        this.journal.trace('dossier ouvert', d.id); // safe
      }),
    );
  }

  chercher(nom: string, numeroSecu: string): Observable<Dossier[]> {
    this.journal.trace('recherche', nom, numeroSecu); // leak: log
    const params = new HttpParams().set('nom', nom).set('numeroSecu', numeroSecu);
    return this.http.get<Dossier[]>('/api/dossiers', { params }); // leak: url
  }

  ajouterPassage(passage: Omit<Passage, 'id'>): Observable<Passage> {
    return this.http.post<Passage>('/api/passages', passage).pipe( // safe
      tap((p) => this.journal.evenement('passage', { fonction: p.soignant.fonction, soignant: p.soignant.nom })), // safe
    );
  }

  alerterMedecin(d: Dossier, passage: Passage): Observable<unknown> {
    return this.http.post('https://api.brevo.com/v3/smtp/email', { // leak: messaging
      sender: { email: 'alertes@equipe-palliative.example' },
      to: [{ email: 'astreinte@equipe-palliative.example' }],
      subject: `Douleur ${passage.douleur}/10 — ${d.prenom} ${d.nom}`,
      textContent: `${passage.transmission}\nAdresse : ${d.adresse}`,
    });
  }

  medicaments(molecule: string): Observable<{ nom: string; forme: string }[]> {
    return this.http.get<{ nom: string; forme: string }[]>('https://medicaments-api.example.fr/v1/recherche', { params: { molecule } });
  }
}
