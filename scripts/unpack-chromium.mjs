// Unpacks the Chromium that npm brought into TMPDIR: its package asks the environment where and what.
import chromium from '@sparticuz/chromium'

await chromium.executablePath()
