import { Journal } from './journal.js';

export interface EyeExam {
  patientName: string;
  birthDate: string;
  intraocularPressure: { left: number; right: number };
  diagnosis: string;
  roomNo: number;
  durationMinutes: number;
}

export class ExamRoom {
  #open: EyeExam[] = [];

  start(exam: EyeExam): void {
    this.#open.push(exam);
    Journal.line(`exam of ${exam.patientName}, born ${exam.birthDate}`); // leak: log
    Journal.line(`room ${exam.roomNo} taken`); // safe
  }
  finish(exam: EyeExam): void {
    this.#open = this.#open.filter((e) => e !== exam);
    Journal.line('finished', exam.diagnosis); // leak: log
    Journal.line('finished', { minutes: exam.durationMinutes, open: this.#open.length }); // safe
  }
}
