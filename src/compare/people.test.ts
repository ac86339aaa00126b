import { describe, expect, test } from 'vitest'
import { peopleIn, type PersonTold } from './people.js'

/** "person:ana-sousa/PT", or without a side. */
function told(words: string): readonly PersonTold[] {
  return words.split(' ').map((each) => {
    const [name = '', side = null] = each.split('/')
    return { actor: `person:${name}`, side }
  })
}

describe('who is one', () => {
  test.each([
    ['a surname of one alone', 'ana-sousa/PT sousa', 'sousa', 'ana-sousa sousa'],
    ['and the other way round', 'ana-sousa/PT sousa', 'ana-sousa', 'ana-sousa sousa'],
    ['a surname of two', 'ana-sousa/PT rui-sousa/PT sousa', 'sousa', 'sousa'],
    [
      'of two, one on its own side',
      'ana-sousa/PT rui-sousa/BR sousa/BR',
      'sousa',
      'rui-sousa sousa',
    ],
    ['on another side', 'ana-sousa/PT sousa/AO', 'sousa', 'sousa'],
    ['an initial', 'petra-holm/NO p-holm', 'p-holm', 'p-holm petra-holm'],
    ['another initial', 'petra-holm/NO k-holm', 'k-holm', 'k-holm'],
    ['a particle', 'saad-al-mannai/QA al-mannai', 'al-mannai', 'al-mannai saad-al-mannai'],
    ['the last words of two', 'saad-al-mannai/QA mannai', 'mannai', 'mannai saad-al-mannai'],
    ['a family name that comes first', 'han-min-seo/KR han', 'han', 'han han-min-seo'],
    ['a name given, where it is used', 'abiy-ahmed/ET abiy', 'abiy', 'abiy abiy-ahmed'],
    ['a name given, where it is not', 'maria-lindt/DE maria', 'maria', 'maria'],
    ['no name at all', 'unnamed-official official', 'official', 'official'],
    [
      'the first of two family names',
      'ana-sousa/PT ana-sousa-diniz/PT',
      'ana-sousa',
      'ana-sousa ana-sousa-diniz',
    ],
    [
      'and who is called by it',
      'ana-sousa ana-sousa-diniz/PT sousa',
      'sousa',
      'ana-sousa ana-sousa-diniz sousa',
    ],
    [
      'the first names of two',
      'ana-sousa/PT ana-sousa-diniz/PT ana-sousa-faria/PT',
      'ana-sousa',
      'ana-sousa',
    ],
    [
      'two family names on another side',
      'ana-sousa/PT ana-sousa-diniz/AO',
      'ana-sousa',
      'ana-sousa',
    ],
    ['a whole name within another', 'jan-de-wit/NL wit/NL', 'wit', 'jan-de-wit wit'],
    ['nobody that is told', 'ana-sousa/PT', 'else', 'else'],
  ])('%s', (_, names, asked, expected) => {
    const ids = peopleIn(told(names)).idsOf(`person:${asked}`)
    expect(ids).toEqual(expected.split(' ').map((name) => `person:${name}`))
  })
})

test('who was said to be another stays by itself', () => {
  const people = peopleIn(told('ana-sousa/PT sousa'), [
    { actor: 'person:sousa', from: 'person:ana-sousa' },
  ])
  expect(people.idsOf('person:sousa')).toEqual(['person:sousa'])
  expect(people.sideOf('person:sousa')).toBeNull()
})

describe('whose side', () => {
  test.each([
    ['told by another text', 'ana-sousa ana-sousa/PT', 'ana-sousa', 'PT'],
    ['told by two texts otherwise', 'ana-sousa/BR ana-sousa/PT', 'ana-sousa', null],
    ['told under the whole name', 'ana-sousa/PT sousa', 'sousa', 'PT'],
    ['told under the surname', 'ana-sousa sousa/PT', 'ana-sousa', 'PT'],
    ['of two of one name', 'ana-sousa/PT rui-sousa/BR sousa', 'sousa', null],
    ['told by none', 'ana-sousa sousa', 'sousa', null],
  ])('%s', (_, names, asked, expected) => {
    expect(peopleIn(told(names)).sideOf(`person:${asked}`)).toBe(expected)
  })

  test('those without a side in some text, by what others tell', () => {
    const people = peopleIn(
      told('ana-sousa/PT sousa rui-brito/PT ivo-lima ivo-lima/PT ivo-lima jo/PT'),
    )
    expect(people.unsidedOf('PT')).toEqual(['person:ivo-lima', 'person:sousa'])
    expect(people.unsidedOf('BR')).toEqual([])
  })
})
