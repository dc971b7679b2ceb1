import { provideHttpClient } from '@angular/common/http';
import { ErrorHandler } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { BoardComponent } from './app/board/board.component';
import { AppErrorHandler } from './app/core/error-handler';

bootstrapApplication(BoardComponent, {
  providers: [
    provideHttpClient(),
    provideRouter([{ path: 'board/:id', component: BoardComponent }]),
    { provide: ErrorHandler, useClass: AppErrorHandler },
  ],
}).catch(() => console.error('bootstrap failed')); // safe
