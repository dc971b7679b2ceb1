import { createSlice } from '@reduxjs/toolkit';

const ui = createSlice({
  name: 'ui',
  initialState: { sidebar: true, locale: 'en', fontScale: 1 },
  reducers: {
    toggleSidebar(s) {
      s.sidebar = !s.sidebar;
    },
  },
});
export const { toggleSidebar } = ui.actions;
export default ui.reducer;
