import type { MeasuredGroup } from '../../../pages/measured.js'

/** What was measured of one thing that the machine does. */
export function Measured({ group: { heading, about, lines } }: { readonly group: MeasuredGroup }) {
  return (
    <div class="measured">
      <h3>{heading}</h3>
      <p class="note">{about}</p>
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">What</span>
            </th>
            <th scope="col" class="number">
              Labels
            </th>
            <th scope="col" class="number">
              Right
            </th>
            <th scope="col" class="number">
              Found
            </th>
            <th scope="col" class="number">
              Two people
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ of, labels, precision, recall, people }) => (
            <tr>
              <th scope="row">{of}</th>
              <td class="number">{labels}</td>
              <td class="number">{precision.toFixed(1)}</td>
              <td class="number">{recall.toFixed(1)}</td>
              <td class="number">{people === null ? '–' : people.toFixed(1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
