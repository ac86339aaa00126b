/** How to start npm with some words: the npm that runs us, where one does. */
export function npmCommand(words) {
  const { npm_execpath: npm } = process.env
  return npm
    ? { program: process.execPath, words: [npm, ...words], shell: false }
    : { program: 'npm', words, shell: process.platform === 'win32' }
}
