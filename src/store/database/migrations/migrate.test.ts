import { databases } from '../databases.fixture.js'
import { testMigrations } from './migrate.fixture.js'

const [, server] = databases

testMigrations(server)
