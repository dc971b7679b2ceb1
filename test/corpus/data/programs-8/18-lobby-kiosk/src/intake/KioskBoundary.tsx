import { Component, type ErrorInfo, type ReactNode } from 'react';
import { store } from '../store';
import { analytics } from '../telemetry';
import type { IntakeForm } from './types';

const initials = (f: Partial<IntakeForm>): string => `${f.firstName?.[0] ?? ''}${f.lastName?.[0] ?? ''}`;

export class KioskBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  state = { broken: false };

  static getDerivedStateFromError() { return { broken: true }; }

  componentDidCatch(error: Error, info: ErrorInfo) {
    const { form, step, kioskId } = store.getState().intake;
    console.error('kiosk broke', error.name, step, kioskId); // safe: type name, step, device
    console.error('kiosk broke', info.componentStack, { birth: form.birthDate, meds: form.currentMedications }); // leak: log
    void analytics.track('Kiosk Broke', { step, initials: initials(form).length }); // safe: a length
    const pixel = new Image();
    pixel.src = `https://px.kiosk-vendor.example/e.gif?m=${form.insuranceMemberId}&r=${form.reasonForVisit}`; // leak: url|analytics
  }

  render() { return this.state.broken ? <p>Please ask at the desk.</p> : this.props.children; }
}
