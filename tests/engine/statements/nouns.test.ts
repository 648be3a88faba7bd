/** Nouns that report: what is said after them, and whose it is. */
import { says } from '../says.ts';

says('a noun with what it says, and whose it is', [
  '{The dockers} repeated the <claim> [that the crane was unsafe].',
  '{Ruiz} issued a <statement> [that a docker had been hurt].',
  '{The palace} issued a <note> to the effect [that the queen was ill].',
  '{Ruiz} made the <point> [that the pier was old].',
  '{The mayor} was late again, repeating a <charge> [that the crew had lied].',
  'Bell stood by {his} <statement> on Wednesday [that the pier was safe].',
  'There were <complaints> from {tenants} [that the lift was slow].',
  "There was {Bill Okafor}'s <aside> [that the crew was well fed].",
  "The crew laughed at {Bell}'s <boast> [that the boats were new].",
  'Despite {Mark Will}’s <call> [to leave Leith], he stayed.',
  'The crew laughed at <claims> from {Bell}, the mayor, [that the pier was safe].',
]);

says('a noun for what somebody asks for, where a verb sends it out', [
  '{Ruiz} made a <plea> [for the opening of a school].',
  '{Ruiz} has made a strong <appeal> to the council [for the opening of a school].',
  '{Police} have issued an urgent <appeal> to drivers [for word of the van].',
  '{The mayor} repeated <demands> [for an inquiry].',
  'Ruiz will make an appeal for calm.',
  'Ruiz ignored his plea for calm.',
  'The board received a request for more time.',
  'The board received a request to close it.',
  'Bell lodged an appeal for a new trial.',
  'Ruiz made a call for help.',
]);

says('a noun before “that” which is the subject of its clause', [
  'Tenants shared their anger in public comments that at times turned cruel.',
  '{Ruiz} repeated the <claim> [that under Bell prices rose].',
]);

says('a noun with words quoted behind “that”', [
  '{Ruiz} took the <view> [that “nobody should be paid”], and left.',
  '{Ruiz} made the <point> [that “nobody came”].',
  'Ruiz bought a book that “found nothing new”.',
]);

says('a noun for what somebody utters, which a quotation says', [
  '{Ruiz}’s <reply> was: [“We had no choice.”]',
  '{Ruiz}’s <answer> to critics is simple: [“We had no choice.”]',
  '{The mayor}’s <message> was short and clear: [“Stay at home.”]',
  'The <reply> from {Ruiz} was short: [“No.”]',
  '{Ruiz}’s <verdict> was damning: [“A shambles.”]',
  'Ana Ruiz runs the home. {Her} first <words> were: [“Where is the dog?”]',
  'Ana Ruiz runs the home. {Her} <advice> was [“wear a hat”].',
  'The town’s motto is “wear a hat”.',
  'Ruiz’s book is short: “Wear a Hat” has ten pages.',
  'Her position was “head of hats”.',
  'Her nickname was “the hat”.',
]);

says('how firmly somebody says it, in an adjective', [
  '{Ruiz} is <adamant> [the lift would work].',
  '{Ruiz} was <adamant> [that “nobody will be paid”].',
  '{Ruiz} has been absolutely <clear> [that the pier must shut].',
  '{Ana Ruiz}, who runs the home, is <adamant> [that it was late].',
  '{Bell} was <adamant> [that he had paid], but the board shut the pier.',
  'It is clear that it was late.',
  'Ruiz was not clear that it was late.',
  'Ruiz must be clear that it was late.',
  'Nobody was adamant that it was late.',
  'If Ruiz is adamant that it was late, we go.',
  'The rules are explicit that dogs may come.',
  'Ruiz is clear about that.',
]);

says('a noun for what somebody feels, that is uttered', [
  '{Veterans} have expressed <fears> [that a new mayor might leave].',
  '{Ruiz} voiced <concern> [that the lift was late].',
  '{The board} expressed <confidence> [that the lift would open].',
  '{Bell} shared his <hope> [that the lift would open].',
  '{Ruiz} raised <doubts> [that it was safe].',
  '{Ruiz} expressed <frustration> in an interview [that the lift was late].',
  '{Bell} voiced <regret> in a letter to tenants [that the hall had burned].',
  '{The council} expressed <doubt> [that the lift would open].',
  'Bell expressed anger in a letter that he wrote in May.',
  'A win would help her make the case that the lift was late.',
  'Bell felt relief that nobody was hurt.',
  'Anger that the lift was late grew in May.',
  'The fire raised fears that the lift would fall.',
  'There are concerns that the lift is old.',
  'Amid fears that the lift would fall, Ruiz left.',
  'Ruiz has no doubt that the lift is old.',
  'Ruiz did not express concern that the lift was late.',
]);

says('a channel, whose verb says it', [
  '{Ruiz} <said> |in a statement| [that the pier was old].',
  '{Ruiz} issued a <statement> [that a docker had been hurt]: the third one.',
]);

says('a noun with what it says, of nobody', [
  'Bell faced <allegations> [that he had sold the boats].',
  '<Allegations> [that he had sold the boats] were first made in May.',
  'The <charge> [that it was late] would surprise nobody.',
  'In Leith ’s <claim> [that the pier was safe] was loud.',
  'In a <warning> [that the pier could fall], the office named no date.',
]);

says('nouns that report nothing', [
  'Bell never made the claim that the pier was safe.',
  'The claims that he made were false.',
  'He read a statement that she had signed.',
  'The report that named the pier was lost.',
  'There is no case that the pier is safe.',
  'Their belief was old, and the view that it was late was rare.',
  'The statement that was read on Monday was short.',
  'The mayor has a message that the crew will like.',
  'The complaints that tenants had sent were read.',
  'The crew heard the news that the pier was shut.',
  'Promises that are kept are rare.',
  'A hint that the pier was weak came in May.',
  'The response that he gave was short.',
]);

says('a noun that is uttered, and none of it', [
  '{The operator} served <notice> [that it will move the lift].',
  '{The mayor} has unveiled an ambitious <plan> [to reopen the pier].',
  '{The firm} outlined its <plans> [to close 15 shops].',
  'The board gave no warning that the lift would fail.',
  'The board has made no promise to mend the lift.',
  'Nobody made the claim that the lift was safe.',
  'Tenants saw a notice that the lift was shut.',
  'The firm made plans to close 15 shops.',
  'The leak revealed a plan to close the hall.',
]);

says('what a witness gives, and what is raised', [
  '{Mr Bell} gave <evidence> [that his client had paid].',
  '{Mr Bell} raised the <possibility> [that the lift would fail].',
  'Mr Bell was given evidence that his client had paid.',
  'There is a possibility that the lift will fail.',
  'The storm raised the possibility that the lift would fail.',
]);

says('a case or a theory, and the body before the noun for it', [
  '{The prosecution} <case> is [that Bell lit the fire].',
  '{The police} <theory> is [that Bell lit the fire].',
  '{The council} <position> has been [that the hall is safe].',
  'The court case is that of Leith and Bell.',
  'A common theory is that cats bring luck.',
  'The best defence is that nobody knew.',
  '{Ruiz} put forward the <theory> [that Bell had been followed].',
  '{The lawyer} advanced the <theory> [that the book was forged].',
  'The film is based on the theory that time runs backward.',
]);

says('the grounds that somebody gives for what they do', [
  '{Ruiz} had sought bail on the <grounds> [that there was a delay].',
  '{The club} refused entry on the <grounds> [that the hall was full].',
  '{Ana Ruiz}, who had sought to be released on the <grounds> [that she was ill], wept.',
  '{Tom Bell} <denied> [firing Ruiz on the grounds that she was ill].',
  'Tom Bell attacked the club for refusing him entry on the grounds that he was drunk.',
  'Tom Bell fought a decision refusing him a visa on the grounds that he was poor.',
  'Tom Bell challenged his sacking on the grounds that he was drunk.',
  'Tom Bell fought a plan to ban him on the grounds that he was drunk.',
  '{The court} refused bail on the <ground> [that he might flee].',
  'Ruiz sought a home on the ground that the council had cleared.',
  'Children played on the grounds that once belonged to the school.',
  'It was rejected on the grounds that it was dear.',
  'Nobody opposed the plan on the grounds that it was dear.',
  '{Bell} <said> [the board opposed the sale on the grounds that it was dear].',
]);
