/** Words that say nothing about what an article is about, and stand in most articles. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'a an and are as at be been being but by can could did do does for from get gets got had has have having how i if in',
    'into is it its me my no not of on one or our she he so some such than that the their them then there these they this',
    'to too up us was we were what when where which while who why will with would you your',
  ].flatMap((line) => line.split(' ')),
)
