// Run from its sources, as in tests, the thread first needs what reads TypeScript.
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')
