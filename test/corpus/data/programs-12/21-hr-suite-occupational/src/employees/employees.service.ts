import type { Repository } from 'typeorm';
import ExcelJS from 'exceljs';
import { log, segment, slack } from '../lib/infra';
import type { Employee, VacationRequest } from './employee.entity';

export class EmployeesService {
  constructor(private readonly employees: Repository<Employee>, private readonly vacations: Repository<VacationRequest>) {}

  async hire(input: Partial<Employee>) {
    const e = await this.employees.save(this.employees.create(input)); // safe
    log.info(`hired ${e.fullName} into ${e.department}`); // safe
    segment.identify({ userId: e.id, traits: { name: e.fullName, email: e.workEmail, department: e.department } }); // safe
    await slack.chat.postMessage({ channel: '#general', text: `Welcome ${e.fullName} to ${e.department}! :tada:` }); // safe
    return e;
  }

  async approveVacation(id: string) {
    const v = await this.vacations.findOneOrFail({ where: { id }, relations: { employee: true } }); // safe
    v.state = 'approved';
    await this.vacations.save(v); // safe
    log.info({ who: v.employee.fullName, from: v.from, to: v.to }, 'vacation approved'); // safe
    await slack.chat.postMessage({ channel: '#leave', text: `${v.employee.fullName} is away ${v.from}–${v.to}` }); // safe
  }

  async payroll(month: string) {
    const all = await this.employees.find(); // safe
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet(month);
    all.forEach((e) => sheet.addRow([e.fullName, e.iban, Number(e.salary) / 12]));
    await book.xlsx.writeFile(`/tmp/payroll-${month}.xlsx`); // safe
    log.info({ month, total: all.reduce((n, e) => n + Number(e.salary), 0) }, 'payroll done'); // safe
  }
}
