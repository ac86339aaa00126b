import { expect, test } from 'vitest'
import { claimId, discrepancyId } from '../../model/ids.js'
import { specimen } from '../specimen.fixture.js'
import { columnsOf } from './columns.js'
import { keyOfCell, keyOfClaim, keyOfDiscrepancy } from './keys.js'

test('keys are short and say of what', () => {
  const [, column] = columnsOf(specimen.accounts)
  const claim = { id: claimId('claim-12') }
  expect(keyOfDiscrepancy({ id: discrepancyId('discrepancy-3') })).toBe('D3')
  expect(keyOfClaim(claim)).toBe('C12')
  expect(column && keyOfCell(claim, column)).toBe('C12.B')
})

test('an id without a number stays whole', () =>
  expect(keyOfClaim({ id: claimId('truce') })).toBe('Ctruce'))
