/** Instead of a page's list and of what chooses from it, where the record has none: what is missing, and where to add. */
export function NothingYet({ words }: { readonly words: string }) {
  return (
    <div class="nothing-yet">
      <p class="none">{words}</p>
      <p class="note">
        <a href="/">Add texts</a>, and what they tell stands here.
      </p>
    </div>
  )
}
