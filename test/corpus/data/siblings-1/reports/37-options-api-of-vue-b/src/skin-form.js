import axios from 'axios';
import { defineComponent } from 'vue';

export default defineComponent({
  name: 'SkinForm',
  data() {
    return { symptoms: '', diagnosis: '', moles: [], tab: 'front', busy: false };
  },
  async mounted() {
    const { data } = await axios.get('/api/patient/moles');
    this.moles = data;
  },
  methods: {
    onInput(event) {
      this.symptoms = event.target.value;
    },
    save() {
      console.log('saving', this.tab, this.busy); // safe
      console.log('saving', this.symptoms); // leak: log
      console.log('letters', this.symptoms.length); // safe
      console.log('name', this.$options.name); // safe
      console.log('diagnosis', this.diagnosis); // leak: log
      console.log('moles', this.moles.length); // safe
      console.log('moles', this.moles); // leak: log
      console.log('all', this.$data); // leak: log
    },
  },
});
