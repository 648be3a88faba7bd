/** Words of time. */
export const timeWords = {
  weekday: 'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays',
  /** A day, month or feast that is a time wherever it stands; "May" may be somebody. */
  calendar:
    'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow january february march april june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. christmas easter thanksgiving halloween ramadan eid diwali passover hanukkah',
  month: 'january february march april may june july august september october november december',
  monthShort: 'jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.',
  partOfDay: 'morning afternoon evening night',
  /** A day by when it is seen from. */
  deicticDay: 'today tomorrow tonight yesterday',
  /** What time is measured in. */
  timeUnit:
    'millisecond milliseconds second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries',
  /** What happens again and again: "three *times*". */
  occurrence: 'time times',
  /** A stretch that has a name: "last *week*". */
  period:
    'past week weekend month year spring summer autumn fall winter morning afternoon evening night half-year first-quarter second-quarter third-quarter fourth-quarter',
  /** Before a period: "*last* week". */
  deictic: 'earlier last late early next this',
  /** Before a period that another is told by: "the *next* year". */
  otherPeriod: 'following next previous same',
  /** After a measure of time: "a week *later*". */
  relativeTime: 'ago before earlier later',
  /** A day, month, stretch or measure of time. */
  timeNoun:
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays yesterday today tonight tomorrow january february march april may june july august september october november december year years month months week weeks day days hour hours minute minutes morning afternoon evening night weekend spring summer autumn winter time moment',
  /** A time in the course of something: "at one *point*". */
  juncture: 'point stage',
  /** Where something begins: "from the *start*". */
  outset: 'start outset beginning',
  /** … or is still to: "*next* week", "*tomorrow*". */
  toCome: 'next tomorrow',
  /** Up to when something goes on, or from when, behind `untilLead`: "for *now*", "until *then*", "so *far*". */
  untilNow: 'now then present moment being far yet date future',
  untilLead: 'for until till from as at so thus to',
  /** A day or month that is a name as well. */
  calendarName: 'may day march',
} as const;
