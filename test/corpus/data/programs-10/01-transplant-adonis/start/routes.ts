import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const CandidatesController = () => import('#controllers/candidates_controller')
const OffersController = () => import('#controllers/offers_controller')

router
  .group(() => {
    router.get('candidates', [CandidatesController, 'index'])
    router.post('candidates', [CandidatesController, 'store'])
    router.patch('candidates/:id/status', [CandidatesController, 'updateStatus'])
    router.get('candidates/:id/summary', [CandidatesController, 'summary'])
    router.post('offers', [OffersController, 'store'])
    router.post('offers/:id/decline', [OffersController, 'decline'])
  })
  .prefix('/api/v2')
  .use(middleware.auth())
