/** Sends files, or a pasted text, to be added. */
export function AddForm() {
  return (
    <form class="add" action="/add" method="post" enctype="multipart/form-data">
      <h2>Add texts</h2>
      <label>
        <span>
          Files: text or HTML<span class="drop">; drop them anywhere on this page</span>
        </span>
        <input type="file" name="files" multiple />
      </label>
      <details>
        <summary>Or paste a text</summary>
        <label>
          <span class="unseen">The text</span>
          <textarea name="text" placeholder="The text, as it was published"></textarea>
        </label>
      </details>
      <button type="submit">Add</button>
    </form>
  )
}
