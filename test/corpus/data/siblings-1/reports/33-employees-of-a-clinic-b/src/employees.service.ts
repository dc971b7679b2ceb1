import { Injectable, Logger } from '@nestjs/common';

enum Role { Nurse = 'nurse', Receptionist = 'receptionist', Owner = 'owner' }
interface Employee { employeeId: string; workEmail: string; role: Role }

@Injectable()
export class EmployeesService {
  private readonly logger = new Logger(EmployeesService.name);

  hire(employee: Employee): void {
    this.logger.log(`hired ${employee.workEmail} as ${employee.role}`); // safe: staff
  }
  promote(workEmail: string, role: Role): void {
    this.logger.log(`${workEmail} is now ${role}`); // safe: staff
  }
}
