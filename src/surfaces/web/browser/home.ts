/** Files that are dropped anywhere on the page are sent as if they had been chosen. */
const form = document.querySelector<HTMLFormElement>('form.add')
const input = form?.querySelector<HTMLInputElement>('input[type=file]')

if (form && input) {
  addEventListener('dragover', (event) => {
    event.preventDefault()
    form.classList.add('over')
  })
  addEventListener('dragleave', () => form.classList.remove('over'))
  addEventListener('drop', (event) => {
    event.preventDefault()
    form.classList.remove('over')
    if (!event.dataTransfer || event.dataTransfer.files.length === 0) return
    input.files = event.dataTransfer.files
    form.submit()
  })
}
