import { Component, type ChangeEvent } from 'react';
import { attacks } from './attacks';

interface DiaryState { symptoms: string; medication: string; attacks: unknown[]; saving: boolean; page: number }

export class Diary extends Component<{ patientNo: number }, DiaryState> {
  override state: DiaryState = { symptoms: '', medication: '', attacks: [], saving: false, page: 1 };

  override async componentDidMount() {
    this.setState({ attacks: await attacks(this.props.patientNo) });
  }
  onSymptoms = ({ target }: ChangeEvent<HTMLTextAreaElement>) => this.setState((old) => ({ ...old, symptoms: target.value }));
  onMedication = ({ target: { value } }: ChangeEvent<HTMLInputElement>) => this.setState({ medication: value }, () => {
    console.log('medication', this.state.medication); // leak: log
    console.log('page', this.state.page); // safe
  });
  override componentDidUpdate(_props: unknown, old: DiaryState) {
    const { symptoms, saving } = this.state;
    if (old.symptoms !== symptoms) console.log('symptoms', symptoms); // leak: log
    if (old.saving !== saving) console.log('saving', saving); // safe
    console.log('diary', this.state); // leak: log
    console.log('attacks', this.state.attacks.length); // safe
  }
  override render() {
    return <form><textarea onChange={this.onSymptoms} /><input onChange={this.onMedication} /></form>;
  }
}
