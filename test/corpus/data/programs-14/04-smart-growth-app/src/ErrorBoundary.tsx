import React from 'react';
import * as Sentry from '@sentry/react';
import { store } from './store';

interface State {
  failed: boolean;
  reference: string;
}

export class ErrorBoundary extends React.Component<React.PropsWithChildren<{ area: string }>, State> {
  state: State = { failed: false, reference: '' };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true, reference: crypto.randomUUID() };
  }

  componentDidCatch(error: Error) {
    const { chart } = store.getState();
    Sentry.withScope((scope) => {
      scope.setTag('area', this.props.area); // safe
      scope.setTag('chart_status', chart.status); // safe
      scope.setContext('patient', { name: chart.patient?.name, birthDate: chart.patient?.birthDate }); // leak: error-monitor
      scope.setExtra('conditionCount', chart.conditions.length); // safe
      Sentry.captureMessage(error.name); // safe
    });
  }

  retry = () => {
    console.info('retry', this.state.reference); // safe
    this.setState({ failed: false, reference: '' });
  };

  render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert">
        <p>Something went wrong. Reference {this.state.reference}</p>
        <button onClick={this.retry}>Try again</button>
      </div>
    );
  }
}
