import { Injectable, Logger } from '@nestjs/common';
import { HttpService } from '@nestjs/axios';
import { OnEvent } from '@nestjs/event-emitter';
import { firstValueFrom } from 'rxjs';
import { getMessaging } from 'firebase-admin/messaging';
import type { FluidAlert } from '../sessions/sessions.service';

const PAGER = 'http://pager.renalflow.internal:8080/v1/page';

@Injectable()
export class FluidAlertListener {
  private readonly logger = new Logger(FluidAlertListener.name);
  private sent = 0;

  constructor(private readonly http: HttpService) {}

  @OnEvent('fluid.alert')
  async handle(alert: FluidAlert) {
    const { patient, chair, gainKg } = alert;
    this.logger.log(`fluid alert for session ${alert.sessionId}`); // safe
    await Promise.allSettled([this.pageNurse(alert), this.push(patient, gainKg)]);
    this.sent += 1;
    this.logger.debug(`alerts since start: ${this.sent}, last chair ${chair}`); // safe
  }

  private async pageNurse(alert: FluidAlert) {
    const payload = {
      priority: 'high',
      chair: alert.chair,
      text: `${alert.patient.displayName}: +${alert.gainKg.toFixed(1)} kg over dry weight`,
    };
    await firstValueFrom(this.http.post(PAGER, payload)); // leak: transport
  }

  private async push(patient: FluidAlert['patient'], gainKg: number) {
    if (!patient.deviceToken) {
      this.logger.debug(`no device registered for ${patient.id}`); // safe
      return;
    }
    const title = `${patient.firstName}, your fluid intake was high`;
    const body = `You gained ${gainKg.toFixed(1)} kg since your last dialysis.`;
    const messageId = await getMessaging().send({ token: patient.deviceToken, notification: { title, body } }); // leak: messaging
    this.logger.log(`push ${messageId} accepted`); // safe
  }

  @OnEvent('machine.maintenance')
  async maintenance(e: { machineSerial: string; dueAt: Date }) {
    await getMessaging().send({ topic: 'technicians', notification: { title: 'Maintenance due', body: e.machineSerial } }); // safe
  }
}
