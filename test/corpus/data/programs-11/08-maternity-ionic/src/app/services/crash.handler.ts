import { ErrorHandler, Injectable, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { firstValueFrom } from 'rxjs';
import { FirebaseCrashlytics } from '@capacitor-firebase/crashlytics';
import { diaryFeature } from '../state/diary.state';

@Injectable()
export class CrashHandler implements ErrorHandler {
  private store = inject(Store);

  async handleError(error: unknown) {
    const name = (error as Error)?.name ?? 'Unknown';
    await FirebaseCrashlytics.setCustomKey({ key: 'errorName', value: name, type: 'string' }); // safe
    const pregnancy = await firstValueFrom(this.store.select(diaryFeature.selectPregnancy));
    if (pregnancy) {
      await FirebaseCrashlytics.setCustomKey({ key: 'mother', value: `${pregnancy.motherName} due ${pregnancy.dueDate} ${pregnancy.complications.join()}`, type: 'string' }); // leak: error-monitor
    }
    await FirebaseCrashlytics.recordException({ message: name }); // safe
    console.error(name); // safe
  }
}
