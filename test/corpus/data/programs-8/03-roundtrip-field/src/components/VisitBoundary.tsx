import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Linking, Text } from 'react-native';
import * as Sentry from '@sentry/react-native';
import type { HomeVisit } from '../models';

interface Props { visit: HomeVisit; children: ReactNode }
interface State { failed: boolean }

export class VisitBoundary extends Component<Props, State> {
  state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  componentDidCatch(error: Error, info: ErrorInfo): void {
    const { recipient, aide } = this.props.visit;
    Sentry.withScope((scope) => {
      scope.setTag('region', aide.region); // safe: region of staff
      scope.setUser({ id: aide.id, email: aide.agencyEmail }); // safe: staff
      scope.setExtra('componentStack', info.componentStack?.length); // safe: a length
      scope.setExtras({ medicare: recipient.medicareNumber, address: recipient.address }); // leak: error_monitor
      Sentry.captureException(error);
    });
    console.error('screen broke', error.name); // safe: type name
  }

  private report = async (): Promise<void> => {
    const { recipient, id } = this.props.visit;
    const subject = encodeURIComponent(`Visit of ${recipient.fullName}: ${recipient.conditions[0]}`);
    await Linking.openURL(`https://support.roundtrip.example/new?subject=${subject}`); // leak: url
    await Linking.openURL(`https://support.roundtrip.example/visits/${id}`); // safe: opaque id
  };

  render(): ReactNode {
    return this.state.failed ? <Text onPress={this.report}>Something went wrong. Report it.</Text> : this.props.children;
  }
}
