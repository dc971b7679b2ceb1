import pino from 'pino';

export enum Duty { Nurse = 'NURSE', HeadNurse = 'HEAD_NURSE', Porter = 'PORTER' }
export interface Employee { employeeNo: number; workEmail: string; firstName: string; duty: Duty }

export class NurseRepository {
  readonly #log = pino({ name: 'nurses' });
  readonly #all = new Map<number, Employee>();

  hire(employee: Employee): void {
    this.#all.set(employee.employeeNo, employee);
    this.#log.info({ email: employee.workEmail, duty: employee.duty }, 'employee hired'); // safe
  }
  leave(employeeNo: number): void {
    const employee = this.#all.get(employeeNo);
    if (this.#all.delete(employeeNo)) this.#log.info(`employee ${employee?.workEmail} left`); // safe
  }
}
