import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,eval,bench,cases,scripts}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
  },
})
