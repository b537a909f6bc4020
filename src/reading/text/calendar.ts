/** The name of a month, as part of a pattern. */
export const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** The name of a day of the week, as part of a pattern. */
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
