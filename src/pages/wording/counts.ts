/** "1 account", "12 accounts"; a noun whose plural is not made with "s" brings its own. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}
