/** A licence or mark that lets anyone pass a whole text on, with the source of its terms. */
export interface OpenLicence {
  readonly name: string
  /** How a licence line names it, in lower case with plain hyphens and single spaces. */
  readonly pattern: RegExp
  readonly terms: string
}

/** Each one's terms, at the place named, allow anyone to copy and pass on the whole work. */
export const OPEN_LICENCES: readonly OpenLicence[] = [
  {
    name: 'Creative Commons Attribution, also ShareAlike',
    pattern:
      /\bcc[- ]?by\b|\bcreative commons,?(?: licen[cs]e:?)? attribution\b|creativecommons\.org\/licenses\/by(?:-sa)?\//u,
    terms: 'creativecommons.org/licenses/by/4.0, section 2(a)(1)',
  },
  {
    name: 'Creative Commons Zero',
    pattern: /\bcc[- ]?0\b|\bcc[- ]zero\b|creativecommons\.org\/publicdomain\/zero\//u,
    terms: 'creativecommons.org/publicdomain/zero/1.0',
  },
  {
    name: 'Public domain, and the Public Domain Mark',
    pattern: /\bpublic[- ]domain\b|creativecommons\.org\/publicdomain\/mark\//u,
    terms: 'creativecommons.org/publicdomain/mark/1.0',
  },
  {
    name: 'Work of the United States government',
    pattern:
      /\b(?:u\.?s\.?|united states)(?: federal)? government works?\b|\bworks? of the (?:u\.?s\.?|united states)(?: federal)? government\b|\b17 u\.?s\.?c\.?(?: §| section)? ?105\b/u,
    terms: 'United States Code, title 17, section 105',
  },
  {
    name: 'Open Government Licence (United Kingdom, Canada)',
    pattern: /\bopen government licen[cs]e\b|\bogl\b/u,
    terms: 'nationalarchives.gov.uk/doc/open-government-licence/version/3',
  },
  {
    name: 'Licence Ouverte / Etalab (France)',
    pattern: /\blicence ouverte\b|\betalab\b/u,
    terms: 'etalab.gouv.fr/licence-ouverte-open-licence',
  },
  {
    name: 'Datenlizenz Deutschland',
    pattern: /\bdatenlizenz deutschland\b|\bdl-de\b/u,
    terms: 'govdata.de/dl-de/by-2-0 and govdata.de/dl-de/zero-2-0',
  },
  {
    name: 'Norwegian Licence for Open Government Data',
    pattern: /\bnlod\b|\bnorwegian licen[cs]e for open government data\b/u,
    terms: 'data.norge.no/nlod/en/2.0',
  },
  {
    name: 'Italian Open Data Licence 2.0',
    pattern: /\biodl\b|\bitalian open data licen[cs]e\b/u,
    terms: 'dati.gov.it/iodl/2.0',
  },
  {
    name: 'Reuse of documents of the European Commission',
    pattern: /\b2011\/833\/eu\b/u,
    terms: 'Commission Decision 2011/833/EU, articles 4 and 6',
  },
  {
    name: 'GNU Free Documentation License',
    pattern: /\bgfdl\b|\bgnu free documentation licen[cs]e\b/u,
    terms: 'gnu.org/licenses/fdl-1.3, section 2',
  },
  {
    name: 'Apache License',
    pattern: /\bapache(?:[- ]licen[cs]e)?(?:,? version)?[- ]?2(?:\.0)?\b|\bapache licen[cs]e\b/u,
    terms: 'apache.org/licenses/LICENSE-2.0, sections 2 and 4',
  },
  {
    name: 'MIT License',
    pattern: /\bmit licen[cs]e\b|^mit$/u,
    terms: 'opensource.org/license/mit',
  },
  {
    name: 'BSD and ISC licences',
    pattern: /\bbsd[- ][0-4][- ]clause\b|\b[0-4][- ]clause bsd\b|\bisc licen[cs]e\b/u,
    terms: 'opensource.org/license/bsd-3-clause and opensource.org/license/isc-license-txt',
  },
]

/**
 * What in a licence line takes an open licence's name back: a clause against business or changes, a ban, a limit, a
 * doubt. One of these and the text is taken not to be free, whatever else the line names.
 */
export const RESERVATIONS: readonly RegExp[] = [
  /\bn[cd]\b|\bnon-?commercial|\bno-?deriv/u,
  /\ball rights reserved\b/u,
  /\b(?:not|cannot|no|non|never|neither|nor|without)\b|n['’]t\b/u,
  /\b(?:only|unless|except|excluding|excepted|but|until|expires?)\b/u,
  /\b(?:evaluation|personal|private|internal|academic|educational|permission|prohibited|forbidden|restricted|confidential|embargo(?:ed)?)\b/u,
  /\b(?:maybe|may be|might|possibly|perhaps|probably|presumably|unclear|unknown|unsure|disputed)\b|\?/u,
]

/** Set phrases that sound like a reservation and are none. */
export const HARMLESS: readonly RegExp[] = [
  /\b(?:unless|except where|except as) otherwise (?:noted|stated|indicated|specified|marked)\b/gu,
  /\bno rights reserved\b/gu,
  /\bno changes (?:were )?made\b/gu,
]
