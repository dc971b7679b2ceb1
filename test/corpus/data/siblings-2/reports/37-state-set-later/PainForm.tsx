import React from 'react';
import { TextInput, Button, View } from 'react-native';
import { loadDiary } from './diary-api';

interface State { painSite: string; medication: string; dose: string; diary: unknown[]; busy: boolean; step: number }

export class PainForm extends React.Component<{ title: string }, State> {
  constructor(props: { title: string }) {
    super(props);
    this.state = { painSite: '', medication: '', dose: '', diary: [], busy: false, step: 0 };
  }

  async componentDidMount() {
    const diary = await loadDiary();
    this.setState((old) => ({ diary, step: old.step + 1 }));
  }

  save() {
    console.log('step', this.state.step, this.state.busy); // safe
    console.log('medication', this.state.medication); // leak: log
    console.log('diary', this.state.diary); // leak: log
    console.log('diary', this.state.diary.length); // safe
    const { painSite, dose } = this.state;
    console.log(`pain in ${painSite}`); // leak: log
    console.log('dose given', dose !== ''); // safe
  }

  render() {
    return (
      <View>
        <TextInput value={this.state.painSite} onChangeText={(painSite) => this.setState({ painSite })} />
        <TextInput value={this.state.medication} onChangeText={(text) => this.setState({ medication: text, busy: true })} />
        <Button title={this.props.title} onPress={() => this.save()} />
      </View>
    );
  }
}
