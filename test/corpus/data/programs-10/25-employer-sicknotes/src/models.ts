import { Model } from 'objection';

export class Employee extends Model {
  static tableName = 'employees';
  id!: string;
  name!: string;
  email!: string;
  team!: string;
  managerEmail!: string;
  payGrade!: string;
  startedOn!: string;
}

export class LeaveRequest extends Model {
  static tableName = 'leave_requests';
  id!: string;
  employeeId!: string;
  kind!: 'vacation' | 'parental' | 'sick' | 'unpaid';
  from!: string;
  to!: string;
  status!: 'pending' | 'approved' | 'refused';
  employee?: Employee;
  static relationMappings = {
    employee: { relation: Model.BelongsToOneRelation, modelClass: Employee, join: { from: 'leave_requests.employeeId', to: 'employees.id' } },
  };
}

export class SickNote extends Model {
  static tableName = 'sick_notes';
  id!: string;
  leaveId!: string;
  employeeId!: string;
  icd10!: string;
  diagnosisText!: string;
  physician!: string;
  workRelated!: boolean;
  restrictions!: string | null;
  employee?: Employee;
  static relationMappings = {
    employee: { relation: Model.BelongsToOneRelation, modelClass: Employee, join: { from: 'sick_notes.employeeId', to: 'employees.id' } },
  };
}
