// What a thread of the pool runs where there is no build: the same worker, through the loader that tests have.
import { register } from 'tsx/esm/api'

register()
const { default: work } = await import('./intake-worker.ts')
export default work
