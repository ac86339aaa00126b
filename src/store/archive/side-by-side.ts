/** More at once gain nothing on the disks that were measured, and each holds a file open. */
const AT_ONCE = 32

/** Does something with each item, some at a time, and returns when all are done. The first failure is thrown, at the end. */
export async function sideBySide<T>(
  items: readonly T[],
  call: (item: T) => Promise<unknown>,
): Promise<void> {
  const waiting = items.values()
  const failures: unknown[] = []
  const worker = async (): Promise<void> => {
    for (const item of waiting) {
      if (failures.length > 0) return
      await call(item).catch((error: unknown) => failures.push(error))
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker))
  if (failures.length > 0) throw failures[0]
}
