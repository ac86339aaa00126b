import { isoDay } from './days.js'
import type { Story } from './stories.js'

/** A text file that begins with header lines. */
export function asText(story: Story, url: string): string {
  const head = [
    ['title', story.title],
    ['publisher', story.publisher],
    ['date', isoDay(story.day)],
    ['url', url],
    ['kind', story.kind],
    ...(story.side === null ? [] : [['side', story.side]]),
    ['licence', 'Apache-2.0, made for this project'],
  ]
  const lines = head.map(([key, value]) => `${key}: ${value}`)
  return `${lines.join('\n')}\n-----\n${[story.title, ...story.paragraphs].join('\n\n')}\n`
}

/** A small page, as a site would serve it. */
export function asPage(story: Story, url: string): string {
  const day = isoDay(story.day)
  const paragraphs = story.paragraphs.map((each) => `<p>${escaped(each)}</p>`).join('\n')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(story.title)} | ${escaped(story.publisher)}</title>
<meta property="og:title" content="${escaped(story.title)}">
<meta property="og:site_name" content="${escaped(story.publisher)}">
<meta property="article:published_time" content="${day}">
<link rel="canonical" href="${url}">
</head>
<body>
<nav><a href="/">Home</a> <a href="/world">World</a> <a href="/about">About</a></nav>
<article>
<h1>${escaped(story.title)}</h1>
<time datetime="${day}">${day}</time>
${paragraphs}
</article>
<footer><p>All texts are made up.</p></footer>
</body>
</html>
`
}

function escaped(words: string): string {
  return words.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;')
}
