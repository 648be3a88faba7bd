/** What is said ends where who says it does something else; half of the sentences go on with what was said. */
import { says } from '../says.ts';

says('a second deed of who speaks', [
  '{Ruiz} <said> [there was a leak in the hall] and <urged> [the tenants to leave].',
  '{Ruiz} <said> [the lift was old] and <called for> [a ban on it].',
  '{The board} <noted> [that the pier did not reopen in May], and <mentioned> [a new fund for the tenants].',
  '{Bell} <said> [the tenants were angry] and <accused> [the mayor of lying].',
  '{The union} <says> [it is late] and <demands> [a new lift].',
  '{The mayor} <said> [nobody had known] and <thanked> [the crews for their work].',
  '{Ruiz} <argued> [the plan was too dear] and <proposed> [a smaller hall].',
  '{Bell} <claimed> [the vote was a farce] and <vowed> [to fight it].',
  '{The firm} <admitted> [that the lift had failed twice] and <apologised> [for the wait].',
  '{Ruiz} <said> [the pier was old] and <called on> [the board to shut it].',
  '{Ruiz} <said> [the lift had failed] and <called> [it a disgrace].',
  '{Ruiz} <said> [the police had failed] and <questioned> [their methods].',
  '{Ruiz} <said> [ten men had died] and <confirmed> [the arrest of two].',
  '{Ruiz} <said> [the roof was old] and <denied> [any wrongdoing].',
]);

says('a deed in what is said, by a verb that says something elsewhere', [
  '{Ruiz} <said> [the road blocks had delayed the trucks and threatened the safety of staff].',
  '{Ruiz} <said> [floods swept the valley and claimed nine lives].',
  '{Ruiz} <said> [the firm had sacked ten men and promised better roads].',
  '{Ruiz} <said> [the board had delayed the vote and denied the application].',
  '{Ruiz} <said> [divers searched the lake and found two boats].',
  '{Ruiz} <said> [the court had read the file and rejected the appeal].',
]);

says('what was done to somebody, or what others do, is a part of what is said', [
  '{Ruiz} <said> [she had been hired in May, and told to wait].',
  '{A nurse} <said> [the men were stopped at the gate and asked to leave].',
  '{Bell} <said> [the tenants were praised and thanked for their work].',
  '{Ruiz} <said> [the lift was old and the stairs were wet].',
  '{Ruiz} <said> [she would sit down and urge the board to act].',
  '{Bell} <said> [the mayor will come and call for calm].',
  '{The board} <says> [it is late and getting worse].',
  '{Ruiz} <said> [the hall was shut and nobody came].',
  '{Bell} <said> [that the lift was late and that it was wet].',
  '{Ruiz} <said> [the pier broke and fell into the harbour].',
  '{Police} <said> [two men came into the shop and demanded money].',
  '{Police} <said> [the clerk was alone when a man came in and threatened to kill her].',
  '{The clerk} <said> [that the tenants left the hall and demanded their money].',
  '{Police} <said> [two men robbed a bank] and <called for> [witnesses].',
]);

says('what who speaks would not say', [
  '{Ruiz} <said> [the pier was late] but declined to discuss the price.',
  '{The firm} <said> [that the cable had been checked] but would not say when.',
  '{The board} <confirmed> [that the hall will be shut], but did not elaborate.',
  '{The clinic} <said> [rents would rise] but refused to comment.',
  '{Officials} <said> [the ferry was late] and declined to say why.',
  '{The trust} <said> [there was a leak] but would not comment.',
]);

says('what is said goes on with what is not so, or is of somebody who may have declined', [
  '{The paper} <said> [Bell was called but declined to comment].',
  '{The paper} <said> [the firm was asked about it but did not comment].',
  '{Ruiz} <said> [he had been asked twice and refused to pay].',
  '{Police} <say> [he had a knife and refused to drop it].',
  '{Ruiz} <said> [she liked the house but did not think it was worth it].',
  '{Bell} <said> [he had heard the claims but did not believe them].',
  '{The mayor} <said> [the report was thorough but did not identify a cause].',
  '{The union} <said> [the plan was fair but did not offer enough money].',
  '{Bell} <said> [the letter was long but did not say much].',
  '{The doctor} <said> [the drug could cause harm and caused pain in mice].',
  '{Ruiz} <said> [the council would pay for the roof and left her in peace].',
  '{Bell} <said> [the roof leaks but does not need a new frame].',
]);

says('a participle of saying behind a verb that takes no clause; not of what it was said in, nor behind a preposition', [
  '{Ruiz} <defended> [the project] <saying> [that although it began late, it now feeds the town].',
  '{Ruiz} <called on> [the mayor to act] <noting> [that few had gained].',
  '{Ruiz} <dismissed> [a letter saying that it was late].',
  '{Ruiz} <accused> [the board of saying that it was late].',
]);

says('somebody of whom a deed is told admits, finds or asks for things, and not who tells of them', [
  '{Bell} <said> [the suspect walked into the station and admitted killing his wife].',
  '{Bell} <said> [that the suspect walked into the station and admitted killing his wife].',
  '{Bell}, prosecuting, <said> [a member of staff arrived at the hall and found it had been broken into].',
  '{Bell} <said> [the man stopped the car and told her to get out].',
]);

says('what looks like it', [
  '{Bell} <said> [the roof fell in] and <admitted> [that the hall was old].',
  '{Bell} <said> [the tenants were angry] and <admitted> [that he was late].',
  '{Bell} <said> [the officers did their best] and <warned> [that more could come].',
  '{Bell} <said> [the board bought the plane], and <claimed> [nobody had known].',
]);

says('a second predicate of what is said, whatever verb of saying or thinking it looks like', [
  '{Ruiz} <said> [that the letters were not marked secret and were quickly classified].',
  '{Ruiz} <insisted> [that the files were closed and were later reported].',
  '{A tenant} <asked> [why the tenants did not trust her and thought it was late].',
  '{Ruiz} <said> [she chose the hall and thought many would come].',
  '{Ruiz} <said> [the men were for the most part ready to go, while the boys were still at their posts].',
]);

says('what looks like it', [
  '{Ruiz} <says> [the lift is safe] and believes that it will last.',
  '{Ruiz} <said> [that it was late], while the shops stood open.',
]);

says('what somebody does besides what is no clause', [
  '{Ruiz} <warned> [against the “madness” of a merger], but had no other plan.',
  '{Ruiz} <blamed> [the “bad luck” of the builders], and continued to <defend> [the notion that the bridge was safe].',
]);

says('what looks like it', [
  '{Ruiz} <warned> [that the “madness” of a merger had begun, but had no end in sight].',
  '{Ruiz} <blamed> [the “fog” for the delay, but mostly the wind].',
]);
