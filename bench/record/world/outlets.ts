/** A newspaper or site of the bench's world. All are invented. */
export interface Outlet {
  readonly name: string
  readonly domain: string
}

export const AGENCIES: readonly string[] = [
  'Meridian Press',
  'Norhavn Wire',
  'Continental News Agency',
  'Pacific Wire Service',
  'Old Harbour News',
]

const NAMES = `
The Harbour Post;Lakeside Ledger;The Eastern Courier;Daily Meridiem;Steppe Tribune;The Isthmus Letter
Gulf and Straits Review;The Savannah Dispatch;Northern Light Daily;The Cedar Standard;Plateau Times;The Delta Sun
Riverine Gazette;The Copper Belt Mail;Coastline Today;The Silk Route Monitor;Atlas Morning News;The Quay Chronicle
Highland Observer;The Southern Compass;Baltic Evening Post;The Caravan Daily;Monsoon Weekly;The Terrace Journal
Andean Bulletin;The Palm Street Paper;Borderland Review;The Lighthouse Herald;Crossroads Daily;The Granary Times
`

export const OUTLETS: readonly Outlet[] = NAMES.trim()
  .split(/[;\n]/u)
  .map((name) => ({ name, domain: `${name.toLowerCase().replace(/[^a-z]/gu, '')}.example` }))

/** Towns near borders, that nobody will look for on a map. */
export const TOWNS: readonly string[] = `
Karvash;Omdela;Port Yarrow;Tessmark;Halowen;Birunda;Saltgate;Nemirov Ford;Ostrava Bridge;Wadi Harqa;Kilomoni
Dravnik;Puente Largo;Misrah;Aldersund;Tarkuz;Velika Brana;Lomatse;Qaryat Sabil;Hoksvik;Chandpara;Rio Bermejal
Zhanakol;Mtopwani;Kosarik;Ain Tafrut;Ban Khaeng;Sidi Merouk;Gorna Lipa;Ubiri Falls;Cabo Serrado;Tamnak
Dolna Reka;Ishkaban;Mwerari;Nahr Zein;Puerto Solano;Ravnista;Tulkhan;Yelmak;Zerendi;Amboseke;Bela Krusa;Castelmor
`
  .trim()
  .split(/[;\n]/u)

/** Where two meet that meet at neither's. */
export const THIRD_CITIES: readonly string[] = ['Geneva', 'Rome', 'Singapore', 'Brussels', 'Madrid']
