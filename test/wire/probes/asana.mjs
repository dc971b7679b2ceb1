import Asana from 'asana';
import { settled } from '../provoked.mjs';

Asana.ApiClient.instance.authentications.token.accessToken = 'none';
const tasks = new Asana.TasksApi();
const stories = new Asana.StoriesApi();

export const calls = {
  'TasksApi.createTask': (mark) =>
    settled(tasks.createTask({ data: { name: mark('name'), notes: mark('notes') } }, {})).then(() => undefined),
  'TasksApi.updateTask': (mark) => settled(tasks.updateTask({ data: { notes: mark('notes') } }, '1', {})).then(() => undefined),
  'StoriesApi.createStoryForTask': (mark) =>
    settled(stories.createStoryForTask({ data: { text: mark('text') } }, '1', {})).then(() => undefined),
};
