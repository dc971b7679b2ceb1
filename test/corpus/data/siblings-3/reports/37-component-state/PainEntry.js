import { defineComponent } from 'vue';
import axios from 'axios';

export default defineComponent({
  data: () => ({ painLocation: '', medications: '', entries: [], busy: false }),
  computed: {
    summary() { return `${this.painLocation}: ${this.medications}`; },
  },
  async mounted() {
    const { data } = await axios.get('/api/patients/me/pain-entries');
    this.entries = data;
    console.log('loaded', this.entries.length); // safe
    console.log('loaded', this.entries); // leak: log
  },
  methods: {
    save() {
      console.log('busy', this.busy); // safe
      console.log('drugs', this.medications); // leak: log
      console.log('summary', this.summary); // leak: log
      console.log('all', this.$data); // leak: log
    },
  },
});
