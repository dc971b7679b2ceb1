import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { ApplicationConfig, ErrorHandler, Injectable, inject } from '@angular/core';
import { provideRouter } from '@angular/router';
import { PassageComponent } from './dossiers/passage.component';
import { TourneeComponent } from './dossiers/tournee.component';
import { erreursInterceptor } from './noyau/erreurs.interceptor';
import { JournalService } from './noyau/journal.service';

@Injectable()
class GestionErreurs implements ErrorHandler {
  private readonly journal = inject(JournalService);
  handleError(erreur: Error): void {
    this.journal.exception(erreur, { version: '3.1.0' });
  }
}

export const appConfig: ApplicationConfig = {
  providers: [
    provideHttpClient(withInterceptors([erreursInterceptor])),
    provideRouter([
      { path: 'dossiers/:id', component: PassageComponent },
      { path: 'tournee', component: TourneeComponent },
    ]),
    { provide: ErrorHandler, useClass: GestionErreurs },
  ],
};
