import { Component, type ChangeEvent } from 'react';

interface State { painLocation: string; medications: string; email: string; step: number; sending: boolean }

export class PainForm extends Component<{ onDone(): void }, State> {
  state: State = { painLocation: '', medications: '', email: '', step: 0, sending: false };

  private change = (key: 'painLocation' | 'medications' | 'email') => (e: ChangeEvent<HTMLInputElement>) => {
    this.setState({ [key]: e.target.value } as Pick<State, typeof key>);
  };
  private next = () => this.setState((previous) => ({ step: previous.step + 1 }));

  componentDidUpdate(_props: unknown, before: State): void {
    console.debug('step', before.step, this.state.step); // safe
    console.debug('pain', before.painLocation); // leak: log
    sessionStorage.setItem('pain-form', JSON.stringify(this.state)); // leak: client_storage
    sessionStorage.setItem('pain-step', String(this.state.step)); // safe
  }
  private send = () => {
    const { medications, sending } = this.state;
    console.debug('sending', sending); // safe
    console.debug('takes', medications); // leak: log
    console.debug('takes', medications.split(',').length); // safe
  };
  render() {
    return (
      <form onSubmit={this.send}>
        <input onChange={this.change('painLocation')} />
        <input onChange={this.change('medications')} />
        <input onChange={this.change('email')} onBlur={this.next} />
      </form>
    );
  }
}
