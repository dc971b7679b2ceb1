import { Processor, WorkerHost, OnWorkerEvent } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';
import { MailerService } from '@nestjs-modules/mailer';
import type { Job } from 'bullmq';
import ExcelJS from 'exceljs';
import { ExaminationService } from '../examination/examination.service';

@Processor('certificates')
export class CertificateProcessor extends WorkerHost {
  private readonly logger = new Logger(CertificateProcessor.name);

  constructor(private readonly exams: ExaminationService, private readonly mailer: MailerService) {
    super();
  }

  async process(job: Job<{ examId: string }>) {
    const exam = await this.exams.load(job.data.examId);
    const { worker } = exam;
    await this.mailer.sendMail({ // leak: messag|mail
      to: worker.employer.invoiceEmail,
      subject: `Result for ${worker.fullName}`,
      template: 'certificate',
      context: { name: worker.fullName, verdict: exam.verdict, findings: exam.findings },
    });
    await this.mailer.sendMail({ to: worker.employer.invoiceEmail, subject: 'Your monthly invoice', template: 'invoice', context: { company: worker.employer.company, vat: worker.employer.vatNumber } }); // safe
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('exams');
    sheet.addRow([worker.fullName, worker.bornOn, exam.kind, exam.verdict, exam.findings]);
    await book.xlsx.writeFile(`/tmp/${exam.id}.xlsx`); // leak: file
    await job.updateProgress(100); // safe
    return { pages: 1 };
  }

  @OnWorkerEvent('failed')
  onFailed(job: Job, err: Error) {
    this.logger.error(`job ${job.id} failed after ${job.attemptsMade} attempts`, err.stack); // safe
  }

  @OnWorkerEvent('completed')
  onDone(job: Job) {
    this.logger.log({ job: job.id, took: (job.finishedOn ?? 0) - (job.processedOn ?? 0) }); // safe
  }
}
