import { BaseCommand } from '@adonisjs/core/ace';
import ExcelJS from 'exceljs';
import { writeFile } from 'node:fs/promises';
import { NurseVisit, Pupil } from '#models/school';

export default class Nightly extends BaseCommand {
  static commandName = 'nightly:export';

  async busList() {
    const pupils = await Pupil.query().whereNotNull('busLine');
    const lines = pupils.map((p) => `${p.busLine};${p.className}`);
    await writeFile('/srv/export/bus.csv', lines.join('\n')); // safe
    this.logger.info(`bus list: ${lines.length} lines`); // safe
  }

  async nurseList() {
    const visits = await NurseVisit.query().preload('pupil');
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('visits');
    sheet.columns = [{ header: 'Pupil', key: 'who' }, { header: 'Complaint', key: 'complaint' }, { header: 'Medication', key: 'med' }];
    visits.forEach((v) => sheet.addRow({ who: `${v.pupil.lastName}, ${v.pupil.firstName}`, complaint: v.complaint, med: v.medicationGiven }));
    await book.xlsx.writeFile('/srv/export/nurse.xlsx'); // leak: file
    this.logger.success('nurse list written'); // safe
  }

  async run() {
    await this.busList();
    await this.nurseList();
  }
}
