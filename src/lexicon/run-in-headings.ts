/**
 * Headings that stand in one line with the paragraph that they open, as newsletters, explainers and briefing notes have
 * them ("Why it matters: ..."). In lower case, without the colon; gathered from the styles of English-language newsletters
 * and news desks.
 */
export const RUN_IN_HEADINGS: ReadonlySet<string> = new Set(
  `why it matters;why this matters;why now;driving the news;the big picture;big picture;what they're saying;what they are
  saying;what he's saying;what she's saying;what's next;what is next;what comes next;what to watch;what to know;what we
  know;what we don't know;what happened;what's happening;what's new;what is new;what's at stake;what changed;between the
  lines;the intrigue;the bottom line;bottom line;zoom in;zoom out;state of play;the state of play;go deeper;yes, but;yes
  but;catch up quick;catch up fast;behind the scenes;behind the curtain;by the numbers;flashback;the latest;latest;reality
  check;the other side;the flip side;worth noting;of note;quick take;our take;the takeaway;takeaway;key takeaway;context;
  the context;for context;background;the background;in brief;in short;the news;the details;details;the backdrop;the
  backstory;how it works;how we got here;how it happened;threat level;friction point;the catch;the stakes;the upshot;
  upshot;looking ahead;the road ahead;next steps;analysis;assessment;comment;note;editor's note;update;the response;
  the reaction;reaction;what others say`
    .split(';')
    .map((heading) => heading.replaceAll(/\s+/gu, ' ').trim()),
)
