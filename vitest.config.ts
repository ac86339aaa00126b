import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,eval,bench,cases,scripts}/**/*.test.{ts,tsx,mjs}'],
    testTimeout: 30_000,
  },
})
