import { Tracker } from './tracker';

interface StrokePatient {
  id: string;
  fullName: string;
  diagnosis: string;
  affectedSide: 'left' | 'right';
}

export function finishExercise(patient: StrokePatient, seconds: number, repetitions: number): void {
  Tracker.send('exercise_done', { seconds, repetitions }); // safe
  Tracker.send('exercise_done', { name: patient.fullName }); // leak: analytics
  if (repetitions === 0) {
    Tracker.send('exercise_skipped', { diagnosis: patient.diagnosis, seconds }); // leak: analytics
    Tracker.send('exercise_skipped', { seconds }); // safe
  }
}
