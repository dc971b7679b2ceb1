import { ErrorHandler, Injectable, inject } from '@angular/core';
import Bugsnag from '@bugsnag/js';
import { BedService } from './bed.service';

@Injectable()
export class BoardErrorHandler implements ErrorHandler {
  private readonly board = inject(BedService);

  handleError(error: unknown): void {
    const taken = this.board.beds().filter((b) => b.state === 'taken');
    Bugsnag.leaveBreadcrumb('board', { taken: taken.length }); // safe
    Bugsnag.notify(error as Error, (event) => { // leak: error_monitor
      event.addMetadata('board', { occupants: taken.map((b) => b.occupant) });
    });
    console.error('unexpected error on the board'); // safe
  }
}
