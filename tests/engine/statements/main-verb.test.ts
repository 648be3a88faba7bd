/** A clause that belongs to the subject of a sentence ends before that subject's verb. */
import { says } from '../says.ts';

says('what a participle or a relative clause tells of the subject ends before its verb', [
  '{Tenants} <saying> [that it was late] went home.',
  '{A man} <claiming> [to be a doctor] was arrested in Leith.',
  '{A letter} <warning> [that the wall would fall] was sent to the port in May.',
  '{A leaflet} <claiming> [the vaccine is unsafe] has been sent to homes.',
  '{The mayor}, <saying> [it was late], left the hall.',
  '{The mayor}, <saying> [it was late], stood beside Tom Bell.',
  '{Voters} who <said> [the economy is weak] were evenly divided.',
  '{Members} who <argued> [that the prison should be closed] were tired.',
  '{A clerk} who <claimed> [that she used the wrong door while it was dark] was sentenced on Friday.',
]);

says('it does not end where the sentence has its verb already, or the clause goes on', [
  '{Ana Ruiz} left, <saying> [the wall she built would fall].',
  '{Ana Ruiz}, who <said> [that the boats he had won were old], left.',
  '{A man} <saying> [he had not yet called the port].',
  '{Tenants} left, <saying> [the hall was cold and the lift was late].',
  '{Ana Ruiz} left, <claiming> [that those who came were late].',
  '{Ana Ruiz} went home, <saying> [that she was tired and had slept badly].',
]);

says('what was called for, or blamed, in a clause of who did so', [
  '{People} who <called for> [change] were told to leave.',
  '{Tenants} who <apologised> [for the noise] were given keys.',
  '{A man} who <blamed> [the rain for the leak] was fined.',
  '{Ruiz} <called for> [a lift that works].',
  '{Ruiz}, who <called for> [a ban that would close the pier], left.',
]);

says('what whoever says so did at another time', [
  '{A driver} who <said> [he was sober], later left the town.',
  '{A driver} who first <said> [that he was in bed] later left the town.',
  '{A driver} who <said> [that he had a coat], yesterday left the town.',
  '{A driver} <said> [that he had a coat, yesterday and in May].',
]);
