import { wasmKernels } from '../../../src/analyse/attribution/network/kernels.js'
import { workOf, type Network } from '../../../src/analyse/attribution/network/network.js'
import { inputOf, placesOf, type Sizes } from '../../../src/analyse/attribution/network/shape.js'
import { seededRandom } from '../random.js'
import { backwardWorkOf, type Learning } from './backward.js'

/** A network with room for learning from batches of at most so many positions, its parameters drawn at random. */
export function newLearning(sizes: Sizes, most: number, seed: number): Learning {
  const places = placesOf(sizes)
  const work = workOf(sizes, places.total, most)
  const back = backwardWorkOf({ sizes, places, work }, most)
  const network: Network = { kernels: wasmKernels(back.total), sizes, places, work }
  drawParameters(network, seed)
  return { network, back }
}

function drawParameters({ kernels: { memory }, sizes, places }: Network, seed: number): void {
  const random = seededRandom(seed)
  const { hidden } = sizes
  const draw = (at: number, size: number, reach: number) => {
    for (let place = at; place < at + size; place += 1) memory[place] = (2 * random() - 1) * reach
  }
  for (const { input, recurrent, bias } of places.directions) {
    draw(input, inputOf(sizes) * 4 * hidden, Math.sqrt(3 / (inputOf(sizes) + hidden)))
    draw(recurrent, hidden * 4 * hidden, Math.sqrt(3 / (2 * hidden)))
    // Gates that forget begin open, so that cells remember from the start.
    memory.fill(1, bias + hidden, bias + 2 * hidden)
  }
  draw(places.output, places.outputBias - places.output, Math.sqrt(3 / (2 * hidden)))
  draw(places.words, places.total - places.words, 0.1)
}
