import React from 'react';
import posthog from 'posthog-js';
import type { Patient } from 'fhir/r4';

interface Props {
  patient: Patient;
  onClose: () => void;
}

interface State {
  expanded: boolean;
}

export class PatientBanner extends React.Component<Props, State> {
  state: State = { expanded: false };

  componentDidMount() {
    const { patient } = this.props;
    const name = patient.name?.[0];
    posthog.identify(patient.id, { name: `${name?.given?.[0]} ${name?.family}`, birthDate: patient.birthDate }); // leak: analytics
    document.title = 'Growth chart'; // safe
  }

  toggle = () => {
    this.setState((prev) => ({ expanded: !prev.expanded }));
    posthog.capture('banner_toggled', { expanded: !this.state.expanded }); // safe
  };

  close = () => {
    posthog.capture('chart_closed'); // safe
    this.props.onClose();
  };

  render() {
    const { patient } = this.props;
    const name = patient.name?.[0];
    const mrn = patient.identifier?.find((i) => i.type?.coding?.[0]?.code === 'MR')?.value;
    return (
      <header className="banner">
        <strong>{name?.given?.join(' ')} {name?.family}</strong> {/* safe */}
        <span>{patient.gender}</span>
        <a href={`https://portal.growthcharts.example/lookup?mrn=${mrn}`}>Open in portal</a> {/* leak: url */}
        <button onClick={this.toggle}>{this.state.expanded ? 'Less' : 'More'}</button>
        {this.state.expanded && (
          <dl>
            <dt>Born</dt>
            <dd>{patient.birthDate}</dd> {/* safe */}
            <dt>Address</dt>
            <dd>{patient.address?.[0]?.text}</dd>
          </dl>
        )}
        <button onClick={this.close}>Close</button>
      </header>
    );
  }
}
