import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findChromium, launchWords } from './chromium.fixture.js'

/** Where the one Chromium of a test run listens, or why there is none. */
export type Server =
  | { readonly kind: 'listening'; readonly address: string }
  | { readonly kind: 'missing'; readonly reason: string }

declare module 'vitest' {
  interface ProvidedContext {
    readonly server: Server
  }
}

/** Starts one Chromium for all test files. Without one the tests run all the same, and each fails with the reason. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  try {
    const { executablePath, env } = await findChromium()
    const server = await chromium.launchServer({ executablePath, env, args: [...launchWords] })
    provide('server', { kind: 'listening', address: server.wsEndpoint() })
    return () => server.close()
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    provide('server', { kind: 'missing', reason: `Chromium did not start: ${words}` })
    return async () => {}
  }
}
