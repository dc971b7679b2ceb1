import router from '@adonisjs/core/services/router';
import { middleware } from '#start/kernel';

const ExamsController = () => import('../app/controllers/exams_controller.js');

router
  .group(() => {
    router.post('/patients/:id/exams', [ExamsController, 'store']);
    router.get('/exams/:id', [ExamsController, 'show']);
    router.post('/exams/:id/grade', [ExamsController, 'grade']);
    router.get('/lenses', [ExamsController, 'lenses']);
  })
  .use(middleware.auth());
