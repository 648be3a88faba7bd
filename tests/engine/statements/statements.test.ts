import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import { marked, withMarks } from '../marked.ts';
import { says } from '../says.ts';

says('a quotation beside its cue', [
  '["The lift has failed again,"] {Ana Ruiz} <said>.',
  '["The lift has failed again,"] <said> {Ana Ruiz}, the caretaker.',
  '{Ana Ruiz} <said>: ["The lift has failed again."]',
  '{Ruiz}, who joined in May, <added>: [“Nobody came.”]',
  "['Nobody came to look at it,'] {the caretaker} <said>.",
  "[''Nobody came to look at it,''] {the caretaker} <said>.",
  '["The lift,"] {she} <said>, ["has failed again."]',
  '["Who is to pay?"] {Ruiz} <asked>.',
  '{The forum} on Friday, <urged> [the mayor to mend the lift].',
]);

says('a cue inside what is said, and asides inside a cue', [
  '[The lift is safe], <say> {the engineers}, [and it saves time].',
  '[The lift is safe], <said> {Ana Ruiz}, the mayor, and left.',
  '[While some sweep the stairs, and “we thank you for it,”] {Ruiz} <said>, [others wait for the lift].',
  '[It was worth trying], {she} <went on>, [because the stairs had failed].',
  '{The army} <said> early on Wednesday [one soldier had been hurt and six freed].',
  '{Ruiz} <stated> further [that when she came to the hall, she discovered that the lift had failed].',
  'Unlike a year where there was snow, {the nurses} have met the mayor, <saying> [it works against them].',
  '{The board} <appealed> [that the council keep the lift].',
  'The mayor of the town, {Ana Ruiz}, in a statement <argued> [that the lift was late].',
  '{Bell}, in a letter <argued> [that the lift was late].',
  'Bell disclosed this in a statement issued on Monday. Ruiz stated this while speaking to tenants who came.',
  '{The board} <says> [the lifts, numbering two thousand, have failed].',
  '{The mayor} <commended> [the nurses for their work].',
  '{The board} <said> [separatist forces left].',
  '{The mayor} <accused> [the men, Ana Ruiz, Tom Bell, Carl Roe, Ines Okafor, Jo Hale and many others from Leith of being late].',
  'While <describing> it as [“a blow too many,”] {Ruiz} <wondered> [why anyone would mend it].',
  '{Bell}, who once <said> [that the lift was “not needed,”] <said> [it was a good lift].',
  '{Bell}, who has <called> the lift [“a mess,”] <said> [it was late].',
  '{Tower News} likewise <reported> [that the lift had failed].',
  '{The council} <argued>, as the mayor had done, [that the lift needed a new motor].',
  '{Ruiz} <insists>, as she did on Tuesday, [that the lift will close].',
  '{Ruiz} <said> backstage [that nobody would mend it].',
  'It was late ({she} does <say> [the lift was old]), and left.',
  'Acme sells more – [it has 100 shops now], <according to> {Ana Ruiz}.',
]);

says('verbs that report nothing', [
  'Ruiz told the story of a tenant who had to go up on foot.',
  'Ruiz recalled a plan deployed by the tenants to win.',
  'She leads a choir on Mondays, writes a monthly letter, and paints.',
  'The keys were nowhere to be found: new ones, as ever.',
  'It goes without saying that the lift is old.',
  'Add that motor to the lift and it is still slow.',
  'The lift is closed. (Warning: it is loud.)',
  'That a lift stood still so long says something about the town.',
  'A tenant who said and did very odd things was heard.',
  'Ruiz began taking calls about “The Lift” in May.',
  'The mayor, who had been ill for a week, indicated as much.',
  'It holds gases found in fridges.',
  'Ruiz believes in a lift that “takes sides”.',
  'Told her rent would rise, Ruiz sold the hall.',
]);

says('how and when it was said, not what', [
  'On Tuesday, even as the lift was falling, Ruiz wrote to the tenants.',
  '["We left at noon, and we were last,"] {Ruiz} <said>.\n\n\'Nobody Is Left\'\n\nThe house is empty.',
  '[“It was late,”] {Ruiz} <said> on Monday, according to the Mail.',
  '{Ruiz} <posted> a single word: [“Listen.”]',
  '{Ruiz} <said>: [“It was late,”] but nobody had waited.',
  'In May, as a tenant was carried out of the hall, {Ruiz} <said>, [“You could have taken the stairs.”]',
  'The cost was made clear on Sunday as Ruiz walked in.',
  'That was what Ruiz said when she left the house in May.',
  'According to her letter, after oiling the cable, {she} <insisted> [that the lift was safe].',
]);

says('clauses that begin with few words, and verbs of courts', [
  '{Ruiz} <said> [no evidence supports it].',
  'While some carry two keys, most do not.',
  '{The court} <held> [that the lift was safe].',
  'She held that day dear.',
  'Ruiz held a lead based on votes by post.',
  '{The tenants} <said> [state law requires 10 days of notice].',
  '[A tenant], <according to> {court papers}, [had worked two shifts before reporting to the mayor].',
  '[The lift is older than the house], <said> {study co-author Ana Ruiz}.',
]);

says('a quotation with a cue of its own ends what is said before it', [
  "[''They shout, 'Go home,'''] <said> {Ruiz}, who was born here.",
  '{Ruiz} <suggested> [the lift was late]: ["We shall see,"] {she} <said>.',
  '{Ruiz} <suggested> [that the lift was late] - ["We shall see,"] {she} <said> - and left the hall.',
  '{Tests} <show> [that "the lift is slower than the stairs,"] said Ana Ruiz.',
  'While {Ruiz} <says> [the lift is “old,”] the mayor is the one tenants trust.',
  'The house is what {Ruiz} has <called> a [“mess”] took a turn in May.',
  '{Bell} <denied> [it], <saying> [this year will be better].',
  'Time will tell if the lift holds.',
  'Bell left a day after he said it, but not for long.',
  'A tenant showed up in a “No lift, no rent, no peace” shirt.',
]);

says('a participle right after what speaks', [
  'Before {Bell} <said> [it was shut], the house was full of {theories} <suggesting> [it had burned].',
]);

says('no name begins with a word that ties sentences', [
  'Nevertheless {Mr Bell} <said> [it was shut].',
  'Earlier {Ruiz} <said> [the house was full].',
  'Meanwhile {Ana Ruiz} <insisted> [that it was shut].',
  'Since {Bell} <said> [it was shut], nobody has come.',
  'Whilst {Mr Bell} <said> [it was shut], the house was full.',
]);

says('names of works beside a cue', [
  'The week in lifts: “Old tower to lose its only lift,” by Ana Ruiz.',
  'In “The Long Way Down,” {Ruiz} <suggested> [looking at the motor].',
  'The four “loopholes” she cited are closed.',
  'But as “The Leeds Mail” wrote, the lift is late.',
]);

says('where the thing spoken of ends', [
  '{The council} <rejected> [the plan to close it], stances that it gave up.',
  '{A mayor} who <rejects> [the new plan] could win.',
  '{Ruiz} <said> [the lift was late] and {Bell} <accused> [the mayor of lying].',
]);

says('a list without marks after a colon', [
  '{The study} <estimates>:\n[One in seven people is ill for four weeks\nOne in 20 people is ill for eight weeks]\nThe rest of the street went home.',
]);

says('things spoken of', [
  '{Bell} <called for> [an end to the toll] in a statement on Friday.',
  '{Bell} <condemned> [the closure of the lift] when tenants left the hall.',
  'Bell called the owners shortly after the vote.',
  'The reporter asked about the lift in May.',
  '{Bell} <dismissed> [the claim].',
  'Bell dismissed the commanders of the army.',
  'The council has denied him access to the hall.',
  '{Bell} <spoke> [of “a mess”].',
  'Bell spoke of the mess in the hall.',
  '{Ruiz} reacted, <saying> [she was ashamed of those who ruled it late] and <calling> [them a danger to everyone].',
  'The station obtained {a corporate filing}, <showing> [that the firm has another name].',
  '{Bell} <denied> [any wrongdoing].',
  '{The council} <criticised> [the firm’s plan], which opened last year.',
  '{She} <called> [the lift a danger to everyone].',
  'Bell pleaded not guilty.',
  '{The group} <claimed> [responsibility for the strike].',
  '{Ruiz} <questioned> [the cost of the lift].',
  '{Bell} <defended> [the plan] on her radio show on Monday.',
  '{Bell} <announced> [a boycott of the lift], a plan that failed.',
  '{Bell} <slammed> [the lift as unsafe].',
  '{Another} <wondered> [why it was shut].',
  '{The union’s complaint} <alleges> [the firm hid it].',
  'The officers questioned the driver of the van.',
  '{A survey} <showed> [no change in rents].',
  'The firm claimed asylum costs of two lifts.',
]);

says('a clause whose subject is long', [
  '{A survey of tenants by the union} <shows> [the lift is slow].',
  'Leaked {papers from his last tax return} <show> [he sold the lift].',
  '{A report} out last Friday <said> [the lift was late].',
  '{A survey} this spring <found> [that the lift was slow].',
  '{Bell} <said> [the rain, the cost and the rules made clear that it was late].',
  '{The board} <made it clear>, though, [that the lift had failed].',
  '{The lawyer} <submitted> [that the lift had failed].',
  'The lawyer submitted a plan that had failed.',
  '{Ana Ruiz} <said> [she understood people’s anger].',
  '{Ana Ruiz} <called> [the lawsuit meritless].',
  'It is late, though {the council and other owners} have since <confirmed> [they would stay].',
  '{Analysis by engineers at Clean Harbours Now} published on Friday <suggested> [that nine towers should close].',
  '{The council} <reported> [shops and houses across the town were shut].',
  '{They} <claimed> [the lift was new] and <claim> [it has never failed].',
  '{Figures} to be published on Monday <showed> [a record number of lifts].',
  'The case on which the court has ruled was of the lift.',
  'Ruiz was hauled in and told that the lift had failed.',
  'Ruiz was <told> [that the lift had failed].',
  'The rules bar her from claiming costs are due.',
]);

says('what nouns report', [
  'Despite {Bell}’s <claim> [that the lift was safe], nobody used it.',
  'The tenants left in spite of the plan and {his} <promise> [to be “fair” to everyone].',
  'The plan goes beyond {the council}’s <claim> [that it was late] – and hers.',
  'A promise to be fair is a promise.',
]);

says('things that are added and people who are warned', [
  'The council had added the new lift, which was late, after tenants had faced long queues.',
  '{Bell} <warned> the tenants of the house [to leave it], which was late.',
  '{They} <estimate> [there could be ten more].',
]);

says('infinitives of saying', [
  '{Bell} has tried to <suggest> [that the lift is safe].',
  '{Bell} took to the radio to <complain> [about the lift].',
  'The fire led {the engineers} to <conclude> [that the lift was unsafe].',
  'The fire prompted {some of the tenants} to <argue> [that it was “a disgrace”].',
  'The firm brought in a truck to claim the lift.',
  'Tenants were asked to send in their plans and suggest what the lift should cost.',
]);

says('where what is said ends beside other verbs', [
  '{Bell} <argued> [that being late “is no crime” and that “nobody” had paid].',
  '{Bell} <said> [the lift would be shut by the owners] – a plan that failed.',
  '{Bell} <said> [that she would pay all the fines], a step that few had expected.',
  '{Bell} <said> [that the lift, a new one, was late].',
  '{Bell} <said> [she had met Ana Ruiz, a tenant of the house].',
  '{Bell} <said> [she was on the stairs when she heard the lift fall].',
  '{Bell} <said> [the lift was checked before the council announced the closure].',
  '{Bell} <says> [he would sit the tenants down and tell them the truth].',
  '{Two in five tenants} <said> [they were late], compared with half in May.',
  '{Bell} <said> [she would not pay], as has her brother.',
  '{Bell} <said> [the lift would open in May], but the council has no plan for it.',
  '{Bell} <said> [it would pay for the lift], while Leith and Ayr put up money for the hall.',
  '{Bell} <said> [that the lift was safe], although two tenants were hurt in it.',
  '{Bell} <said> [the owners closed the hall], which opens again in May.',
  '{Bell} <said> [the owners closed the hall, which was late].',
  '[His own house], {Bell} <said>, [has no roof, but it is never short of people].',
  '[The lift], {Bell} <said> |on her radio show|, [had been shut].',
  '[Two of the owners], <said> {Bell}, [are required to pay for it].',
  '[It is late], <said> {a person} briefed on the plan, who was not named.',
  'But {analysts} <warn> [that the lift is late].',
  '{Many} <predict> [that the lift will be late].',
  '{Figures} to be published today <show> [a record number of lifts].',
  '[It grew by a third – three times the most since May – over the year], <according to> {Bell}.',
  'When they met in May, {Bell} <said>, [“The lift is late.”]',
  'Two days later, {Bell} <wrote>, [“The lift is late.”]',
  '[There was], {Bell} <said>, [“a hole in the roof.”]',
  '{Bell} <said> [they had spoken at meetings; called for help; and lost their time].',
  '{Bell} <said> [the lift was late], while {Ruiz} <said> [it was not].',
  '{Bell} <says> [the plan is too concerned with schools, housing and the courts].',
]);

says('verbs that are no nouns and no numbers', [
  '{Estimates} <suggest> [8000 tenants may be late].',
  'Shutting the lift, which {economists} <say> [appears all but certain now], would be late.',
]);

says('where quoted words end', [
  '{Bell} won praise by <calling> the lift a [“mess”].',
  'Bell won praise by calling the council.',
  '{Bell} <called> the fire that hurt six tenants [“a disgrace”].',
  'Bell told cheering tenants that were late.',
  '[“The lift is late,”] another friend, {Ana Bell} <said>.',
  '{Bell} <called> it a [“disgrace,”] a day after it shut.',
  '{Bell} <called> the lift a [“disgrace”] in a speech on Monday.',
  '{Bell} <called> the lift a [“mess,” a “sham” and a “danger.”]',
  '{Bell} <called> [the “broken” lift of the house a shame].',
  '{The council} has <vowed> |in its programme for the vote| [to “mend in the spring” all the lifts].',
]);

says('according to and as reported by', [
  '<According to> {Ruiz} [the lift was returned by mail].',
  '<According to> {Ana Ruiz}, the mayor of the town, [the lift was late].',
  '<According to> {the council}, [after it shut the lift, nobody came].',
  '<According to> {Bell}, [the lift was shut and has been called “a danger”].',
  '<According to> {a tenants survey}, [70% of tenants with lifts need new cables].',
  '[While the lift is old], <according to> {Bell}, [it is safe].',
  'As <reported by {the council}>, [the lift is safe].',
]);

says('questions that the article gives nobody', [
  '<Asked> [whether the lift was safe], {Bell} <said> [it was].',
  'When <asked> [why it had failed], ["No idea,"] {she} <said>.',
  'Asked by the council, Bell left.',
]);

says('passive descriptions in quotation marks', [
  'The lift has been <described> as [“unsafe”] by {the union}.',
  'The lift has been <called> [“a disgrace”] by {the union}.',
  'A film described as long was shown.',
  'The man signed “certificates” attesting to the work.',
]);

says('more statements in one sentence', [
  '{Bell} <said> [the lift was “shut,”] <adding> [that it leaks].',
  '{Bell} <says> [she admires the “passion” of the tenants] but <argues> [that it is late].',
  '{Bell} <said> [the lift was old], <calling> [it unsafe].',
  '{Ruiz} <wrote> [that it was late] and {the caretaker} <replied> [that it was not].',
]);

says('relative clauses that a speaker opens', [
  'The council closed the lift, which {critics} <said> [was unfair].',
  'The lift, which {tenants} <say> [is unsafe], will be closed.',
]);

says('reported speech', [
  '{The caretaker} <said> [the lift had failed again].',
  '{The caretaker} <warned> [that the lift would fail again].',
  '[The lift has failed again], {the caretaker} <said>.',
  '[The lift], {the caretaker} <said>, [has failed again].',
  '{Dwayne Bell}, 38, a technician who has worked there for ten years, <said> [the cable was worn].',
  '{The union} <said> [more than 200 people had signed the letter].',
  'According to {the union}, [200 people have signed the letter].'.replace('According to', '<According to>'),
  '[200 people have signed the letter], <according to> {the union}.',
]);

says('verbs that look like nouns, and clauses whose verb does', [
  '[The lift is older than the house], {the authors} <write>.',
  '[Four in 10 lifts fail within a year], {a survey} <finds>.',
  'In other words, {the audit} <shows> [that the cable was worn].',
  "{Bell's team} <insists> [she has a spare cable].",
  '{The union} <claims> [Bell is off to sea with a spare motor].',
  '[In Leeds, 46 percent of lifts over 25 have worn cables], {she} <said>.',
  '[An average of 64 percent of tenants complain of cold], <according to> {the council}.',
  '{The firm} <said> [it actively investigated the cable].',
  'The <claims> [that the lift failed again] were false.',
  'The film shows two lifts and a hoist.',
]);

says('a rare name after a verb that looks like a noun', ['["The lift has failed,"] <admits> {Ralf Groll}, its maker.']);

says('what somebody found is no statement where it goes unsaid', ['What she found surprised her.']);

says('a noun that could be a verb of saying', ['It is a tall ask for a new tenant to mend the lift.']);

says('how something was said is not what was said', ['[The lift was late], {Bell} <said> while waiting in the hall.']);

says('a fact that somebody spoke is not what they said', ['That Bell announced “the best of plans” shows that she cares.']);

says('times beside a cue', [
  '{A group of tenants} late last month <warned> [that the lift would fail].',
  '{A group of tenants} last week <warned> [that the lift would fail].',
  "{Ruiz} <called> [today's lifts a danger to everybody].",
]);

says('verbs of more countries', [
  '{The governor} <termed> [the probe a waste of time].',
  '{The report} also <faulted> [the county for failing to mend the lift].',
  '{Bell} <rubbished> [claims that he was late].',
]);

says('a plural that looks like a verb after "that"', ['{The board} <said> |in a statement| [that risks to the lift had risen].']);

says('a clause without "that" after where it was said', ['{The club} <said> |in a statement| [people were late].']);

says('nothing said, and something said of nothing', ['The boy said nothing as he left.', '{Bell} <said> [nothing was wrong].']);

says('a thing done as the subject', ['{The analysis} <suggests> [closing lifts would save £2m].']);

says('a description that an adjective or an office makes', [
  '{The Belgian} <added> [that the lift was late].',
  '{One academic} <said> [she had been hired without a word, and told to wait].',
  '[The tenants had to wait], their secretary-general, {Gwen Pang}, <said>.',
]);

says('who was asked did not ask', ['{Bell}, <asked> [whether it was late], <said> [it was].', '{Bell} <asked> [whether it was late].']);

says('a condition is no statement', [
  'If the mayor says that the bridge is safe, nobody will believe her.',
  'Unless Bell insists on “every last bolt,” the work will end in May.',
]);

says('names of works in quotation marks are no speech', [
  '“Heron” director Ana Bell said nothing of the lift.',
  '“Heron” {director Ana Bell} <said> [the lift was late].',
  'Earlier, “The Lift” writers Ana Bell and Eva Roe accepted the prize.',
  'Her turn as a caretaker who finds fame in “The Lift” was praised.',
  '[“We won the cup”] {fans} <said>.',
]);

says('a sentence after a quotation that ends in a full stop is one of its own', [
  '{Bell} <said> [“It is late.”] {She} <added>, [“It is old.”]',
  'Bell was asked, [“Is the lift as late as it was on Monday?”] {She} <answered>, [“It is.”]',
  '{Bell} <said> [she keeps the key “right under my pillow.”] {She} <said> [she recognises the cable].',
  '["We were late."] {Bell} <said>.',
]);

says('what goes on after a cue between commas', [
  '[It was late], {she} <said>, [because it rained].',
  '[The average tenant], {she} <said>, [replaces a boiler every 17 years, up from 12 in 2004].',
  '[It is even likely], {she} <said>, [that the cable was worn].',
  '{She} <pointed to> [records held by the city], which, {she} <said>, [showed the lift was safe].',
  'The study is old; [three of the lifts], {she} <said>, [were new].',
  '[The lift was safe], {Bell} <said>, standing in the hall.',
  '[He was given 15 minutes], the engineer, {Calvin Okoro}, <said> |in an interview|.',
]);

says('"that" far from its cue', [
  "{Bell} <complained> to the board's new chair [that the lift had failed].",
  '{Bell} <reported> last autumn [that its tenants were moving out].',
  '{She} <added>, however, [that the cable was worn].',
  '{Bell} <disclosed> for the third time [that the lift had failed].',
  'Bell commented on <reports> [that the lift had failed].',
]);

says('infinitives that are said, and others', [
  '{He} continued to <warn> [that the lift would fail].',
  '{Bell} is quick to <point out> [that no cable was new].',
  '{She} <went on to say> [that both lifts were old].',
  'She refused to say that the lift was safe.',
  'He is expected to say that the lift is safe.',
]);

says('ends that a verb without content of its own does not bring', [
  '{Bell} <said> [she dropped the rope and fired back with flares as a ferry left].',
  '{Bell} <said> [they found several cables, written off in May, that had been cut].',
  '{Bell} <said> [the lift was old], but <called> it [“a fine machine”].',
]);

says('what is asked for, denied or said of a thing', [
  '{Bell} <denied> [having cut the cable].',
  '{Bell} <urged> [the tenants to use the stairs].',
  '{Bell} <urged> them [to use the stairs].',
  '{Bell} <asked> the council [to mend the lift] and left the room.',
  '{The survey} <estimated> [the loss at £2,600].',
  '{She} also <cautioned> [against reading too much into it].',
  'Bell is <accused by {tenants}> of [cutting the cable].',
  'Bell is <accused> of [cutting the cable].',
  'They were asked to use the stairs.',
  'Bell asked a question.',
]);

const ruled = (text: string) => {
  const { attributions } = analyse({ ...documentFromText(text), lang: 'en' }, languages);
  return attributions.map(({ content, rule }) => `${rule}: ${content.map((span) => text.slice(span.start, span.end)).join(' / ')}`);
};

test('questions to the reader make no interview', () => {
  const text = [
    'Is your lift old?',
    'Have it looked at.',
    'Is it loud?',
    'Oil helps.',
    'Do you smell smoke?',
    'Leave the house.',
    'Are you out?',
    'Call.',
  ];
  expect(ruled(text.join('\n\n'))).toEqual([]);
});

test('a turn of a transcript goes on to the next label', () => {
  const text = 'SMITH: Who closed it?\n\nBELL: I did.\n\nIt leaked all night.\n\nSMITH: Who asked you to?';
  expect(ruled(text)).toEqual(['asked: Who closed it?', 'turn: I did.', 'interview: It leaked all night.', 'asked: Who asked you to?']);
});

test('a list after a cue and its colon is said', () => {
  expect(ruled('The study found:\n\n• One lift in seven is late\n• One lift in 20 is lost\n\nIt was read in May.')).toEqual([
    'colon:find: • One lift in seven is late\n• One lift in 20 is lost',
  ]);
});

test('what was asked in quotation marks comes before “that”', () => {
  const text = 'She spoke to the tenants, telling them to “stay calm” and that the lift was a “good one.”';
  const contents = analyse(documentFromText(text), languages).attributions.map(({ content }) =>
    content.map((s) => text.slice(s.start, s.end)),
  );
  expect(contents).toEqual([['to “stay calm” and that the lift was a “good one.”']]);
});

test('whom it was told to, however long, is no part of what is said', () => {
  expect(ruled('Bell is telling a packed hall in snowy Leeds, on the first night of June, that she was never asked.')).toEqual([
    'that:tell: that she was never asked',
  ]);
});

says('no statement of what is a name, a title or a verb of another kind', [
  'It runs on many servers, called “instances”.',
  'A film called “The Lift” was shown.',
  'She did it, as she had said she would.',
  'Bell reported to the office about noon in the street known as Long Row.',
]);

says('a clause before the cue that is none of what is said', [
  'When talk turned to the lift, {Bell} <declared> [that it was old].',
  'In her only answer, {she} <said>: [“A lift is a lift.”]',
  'On “The Lift Hour,” {Bell} <said> [the council was late].',
]);

says('of two who say something, each has their own', [
  '{About 5 in 12} <say> [that it is late], while {about 3 in 20} <say> [it is lost].',
  '[It is late], {Bell} <said>, [but nobody knows].',
  '{Bell} <asked> the council [to help] – but it is not possible to know.',
]);

says('a clause that "as" leads in', [
  'As {the council} has <said>, [the lift is safe].',
  '["It is a bucket,"] as {she} <put it>.',
  'As the lift went down, the lamp fell.',
]);

says('quoted words in reach of their verb, and out of it', [
  '{Bell} <tweeted> at the mayor, ["You are not just late, you are lost."]',
  'Bell wrote under the name “Carlos”.',
  'Bell said in his book, “The Lift”.',
  'Bell attacked the owners who sold the house, and it closed “for a while”.',
]);

says('who stands after the cue, not before it', [
  '[The owners had met the council, which runs the house], <said> {an official} who was there.',
  '{Bell}, who runs the house, <said> [an official was there].',
]);

says('a subordinate clause ends before the main one', ['However, while {Bell} <says> [the lift is safe], it is not running.']);

says('the outermost cue reports the whole sentence', [
  '[Ruiz said she would lend him a boat, but that he had never paid the harbour], {court papers} <say>.',
  '[Bell told the tenants that the lift was safe], <according to> {the council}.',
  '["The lift failed,"] {Bell} <said>, <adding> [that the cable was worn].',
]);

says('who stands at a verb of saying, told by how many they are', [
  '{About seven out of 20 tenants} <said> [the lift was late].',
  '{One in five} <said> [a lift was late], and {about one in six} <said> [it was dry].',
  '{One in five} <said> [they would leave the village] and {one in six} <said> [it was dry].',
  '{At least half of tenants in each block} <say> [the rent is too high].',
  '{Forty-six percent of those asked} <say> [they would stay].',
  'In large numbers, {those surveyed} <say> [the rent is the main worry].',
  '{Those under 35} <say> [they sleep badly].',
  'Each block is split, with {about two percent of tenants} <saying> [they are lost].',
  '{She} <said> [she will skip the hearing] and {others} have <said> [it may rain].',
]);

says('who stands at a verb of saying, over what parts them', [
  '{Joe Hill}, host of Radio Nine’s “Morning Call,” <suggested> [the lift was late].',
  '{Rep. Gregory Bell} (D-N.Y.) <said> [it was late].',
  '{Sen. Ana Ruiz} (a tenant so quiet she has been taken for a guest) <says> [she was lost].',
  '{Ostrow}, a marine surveyor for the port, <recalled> [that the ferries were late].',
  '{Ruiz}, an editor and veteran columnist, <said> [it was late].',
  '{Ruiz}, 53, a Coastguard diver who now keeps bees, <said> [Bell ought to wait].',
  '{Bell} earlier Thursday <said> [the council had met].',
  '{A poll of tenants} has, however, <revealed> [that they are split].',
  '{The council} sent a letter Tuesday <saying> [that the lift was safe].',
  'It was built by {Tilda Moss}, who’s <argued> for months [that the lift is old].',
  '{Another tenant familiar with her plans} <said>, ["I hope she will stay."]',
]);

says('who stands after a verb of saying, with what they are or were', [
  '["It will be late,"] <said> {retired nurse Ana Ruiz}.',
  '["It will be late,"] <said> {pollster Frank Lutz}.',
]);

says('what is said of a noun without a pronoun between', [
  'They spoke of the leak, a breach {the agency} <said> [was over by May].',
  'It is a house that {some} <say> [hides a lift].',
]);

says('what joins a sentence to the one before, and the cue after it', ['But, {he} <said>, [it was a risky plan at a time like this].']);

says('deeds in a row, one of them said', ['{Bell} has shut the hall, <called> it [“the greatest mess of all”] and left the town.']);

says('what is asked for or denied ends where the article goes on', [
  '{Bell} <denied> [the claims] through a lawyer.',
  '{Bell} <blasted> [the council] during a march.',
  '{Bell} <condemned> [the raids], and the owners left.',
  '{Bell} <vowed> [to mend the lift], and it soon ran.',
  '{Bell} <praised> [her work as manager] and left the hall.',
  '{Bell} <vowed> [not to close the lift].',
  'The rain threatened to flood the hall.',
]);

says('what is said after a phrase that leads its sentence runs on to the end', [
  '|In a letter to the board|, {Bell} <said> [that as a tenant, she would stay].',
  '{Bell} <said> [that the plan, which many have argued was late, was a mess].',
  '{Bell} <said> [that the “plan”, which many have argued was late, was a mess].',
]);

says('what the article sets against what was said', [
  '{Bell} has <said> [that he will stay], even as he has sold the house.',
  '{Bell} <said> [she, too, wants a lift], as have other tenants.',
  '{Bell} <said> [that a deal would come], but the Finns have been slow.',
  '{Bell} <said> [it would open by May] – though it is unclear how.',
]);

says('"that" of what came of it is no statement', ['It sat so neatly with what they determined that they laughed.']);

test('who is told may be a show in quotation marks, or come right before the clause', () => {
  expect(ruled('Ruiz told “Morning Call” that it was late.')).toEqual(['that:tell: that it was late']);
  const lead = 'Ruiz told BBC Radio 4’s Today programme';
  expect(ruled(`${lead}: “It is late.”`)).toEqual(['colon:tell: “It is late.”']);
  expect(ruled(`${lead} the lift was late.`)).toEqual(['clause-after:tell: the lift was late']);
  expect(ruled('Bell told the Senedd it was late.')).toEqual(['clause-after:tell: it was late']);
  expect(ruled('Bell has assured me he is going to stay.')).toEqual(['clause-after:assure: he is going to stay']);
});

says('a show in quotation marks is told, and what begins and ends beside quoted words', [
  '["It is late,"] {Ruiz} <told> “Morning Call”.',
  'Of course, as {Bell} <observed>, [the lift was late].',
  '{Tenants} met in the hall, <chanting> [“no lift, no rent”] after the rent rose.',
  '{Ruiz}, a clerk, <suspects> [that it could have “warped” the roof].',
]);

says('a quotation over paragraphs whose speaker stands where it ends', [
  '[“The lift failed.]\n[“And nobody came,”] {Ruiz} <said>.',
  '“Here he comes."\n[“It is late,”] {she} <said>.',
]);

says('what is said after a quotation that a colon led to', [
  '{Ruiz} <said>: [“It is late,”] <adding> [that the lift had failed].',
  'Bell took a question from {clerk Ana Ruiz} who <said> [“the lift is a disgrace”].',
  '{Ruiz} declined to say more, beyond <saying> [that the lift was old].',
]);

says('verbs of saying after a name that look like nouns', [
  '{She} also <mentions> [that the lift is old].',
  '{Ana Ruiz} <claims> [not to have seen it].',
]);

says('who is told in a headline does not tell it', ['Alarm was silenced with a coat hanger, inquest told']);

const headlines = [
  ["{Bell}<:> [Lift is 'a disgrace']", 'Bell said the lift was a disgrace to the house and to all who live in it.'],
  ['{Bell} to tenants<:> [We were late]', 'Bell said they were late, and that a new cable would come in May or in June.'],
  ['{Poll}<:> [Tenants leave old towers]', 'The lift is old, and so are the stairs of the house at the end of the road.'],
  ['{Bell}<:> [Council must mend lifts]', 'Bell said the council had to mend its lifts before the winter came round again.'],
  ["{Hale}<:> ['I never wanted to be late']", 'Eve Hale sits by the window of the house at the end of the road. “It was late,” she said.'],
  ["Leith: 'A town in trouble'", 'The town of Leith sits by the water at the end of the road. “It was late,” said Eve Hale.'],
  ['Bell: Council drops case', 'Bell said the lift was a disgrace to the house and to all who live in it.'],
  ['Leith hospital: Lifts shut', 'Bell said the hospital was a disgrace to the house and to all who live in it.'],
  ['{Leith captain} backs Bell, <says> [Ruiz lied]', 'Bell said the lift was a disgrace to the house and to all who live in it.'],
  ['[Lift is late], <says> {Ruiz}', 'Bell said the lift was a disgrace to the house and to all who live in it.'],
  ['The lift: a history', 'Bell said the lift was a disgrace to the house and to all who live in it.'],
] as const;

test.each(headlines)('%s', (headline, prose) => {
  const { text } = marked(headline);
  const { attributions } = analyse({ ...documentFromText(`${text}\n\n${prose}`), lang: 'en' }, languages);
  expect(
    withMarks(
      text,
      attributions.filter((attribution) => (attribution.content[0]?.start ?? 0) < text.length),
    ),
  ).toBe(headline);
});

says('the channel is kept', [
  '|In a statement|, {the council} <said> [it had ordered a new cable].',
  '{The council} <said> |in a letter| [that it had ordered a new cable].',
]);

says('words in quotation marks inside reported speech', [
  '{The council} <said> [the lift was "a disgrace"].',
  '{Bell} <called> the lift [“a disgrace”].',
]);

says('an aside with a verb of its own', [
  '{An engineer}, who asked not to be named because her contract forbids it, <said> [the lift was “a bucket”].',
]);

says('no statement', [
  'The council declined to say when the lift would run.',
  'She did not say that the lift would run.',
  'The book is called "The Last Lift".',
  'They call him "Lift" Larsen.',
  'Asked about the lift, Bell walked away.',
  'The committee found a cable and a wheel.',
]);

says('any verb that a whole quotation stands at', [
  '{The sign} <blared>: ["Turn back now, the lift is out."]',
  '{The caretaker} <reasoned>, [“because nobody pays, nobody mends it”].',
  '{The letter} <reads> [“we may close the lift for a month”], but no plan exists.',
  '["This is fantastic!"] <beamed> {Ana Ruiz}, who lives on the ninth floor.',
  '["It has never failed before,"] {Ruiz} <beamed>.',
  '["You cannot tell us to go,"] <fumed> {Kell} who had wanted the hall.',
  '{Ruiz} walked in and <boomed back>: ["You are all late again."]',
  'She starred in “The Lift That Never Came”.',
  'The lift was “out of order”, and remained “out of order”.',
  'The film, titled “Nobody Mends the Lift Anymore”, opened in May.',
]);

says('a participle of saying after the one who speaks', [
  'Calls doubled, with {one woman} <writing> ["How can anybody live here?"]',
  'They left, with {many} <chanting> [“We are here to stay”].',
  '{The council} issued a statement <warning> [that the cable was worn].',
  'The meeting ended with a warning.',
]);

says('in the words of somebody', [
  "In {Dr Bell}'s <words>, [“nobody has looked at it for a year”].",
  'In the <words> of {the council}, [“nobody mends it”].',
  'In other words, it failed. In two words, “no lift”.',
]);

says('a quotation that no cue claims', [
  'It must take [“such steps as it deems necessary to keep the lift in order”].',
  'Tenants gathered around the boy [“because he was crying and nobody came”] until noon.',
  'The lift was moved to a “temporary place of rest” in May.',
  'The book is called “What we saw when the lift had failed”.',
  'He saw “Nobody Ever Mends The Lift We Have” twice.',
]);

test('a statement over three paragraphs with one closing mark is one statement', () => {
  const text = 'The council added: "We ordered a cable in May.\n\n"It came in June.\n\n"It was the wrong one."';
  const { attributions } = analyse(documentFromText(text), languages);
  expect(attributions).toHaveLength(1);
  expect(attributions[0]?.content.map((span) => text.slice(span.start, span.end))).toEqual([
    '"We ordered a cable in May.',
    '"It came in June.',
    '"It was the wrong one."',
  ]);
});

test('a quotation without a cue goes on from the statement before it', () => {
  const text = '"The lift has failed again," Ana Ruiz said. "Nobody came to look at it."';
  const { attributions, sources } = analyse(documentFromText(text), languages);
  expect(attributions.map((attribution) => [attribution.basis, sources[attribution.source ?? -1]?.name])).toEqual([
    ['named', 'Ana Ruiz'],
    ['carried', 'Ana Ruiz'],
  ]);
});

says('a short quotation that is its whole sentence goes on from the statement before it', [
  '["Nobody came,"] <said> {Ana Ruiz}. ["Why not?"]',
  '{Ruiz} <said> [the lift had failed]. ["Again."]',
  'The judge turned to me. “Mr Bell?”',
]);

test('the turns of a transcript are what their labels say', () => {
  const text = 'SMITH: Who closed the bridge?\nBELL: I closed it on Monday.\nSMITH: Who asked you to close it?';
  const { attributions } = analyse(documentFromText(text), languages);
  expect(attributions.map((attribution) => attribution.mention && text.slice(attribution.mention.start, attribution.mention.end))).toEqual([
    'SMITH',
    'BELL',
    'SMITH',
  ]);
});

test('quoted words of a heading are tied to the statement that they come from', () => {
  const text = 'Bridge closed\n\n\'Badly let down\'\n\nAna Ruiz said: "They have been badly let down by us all."';
  const { attributions, echoes } = analyse(documentFromText(text), languages);
  expect(echoes.map((echo) => [text.slice(echo.span.start, echo.span.end), echo.attribution])).toEqual([
    ["'Badly let down'", attributions.length - 1],
  ]);
});

describe('words that repeat a statement are its speaker’s', () => {
  const sourcesOf = (text: string) => {
    const { attributions, sources, echoes } = analyse(documentFromText(text), languages);
    return {
      echoed: attributions
        .filter(({ echo }) => echo)
        .map(({ content, source }) => [text.slice(content[0]?.start, content[0]?.end), sources[source ?? -1]?.name ?? null]),
      tied: echoes.map(({ attribution }) => attributions[attribution ?? -1]?.rule ?? null),
    };
  };

  test('in a headline', () => {
    const text = 'Tenants \'badly let down\'\n\nBell left.\n\nAna Ruiz said: "They have been badly let down by us all."';
    expect(sourcesOf(text)).toEqual({ echoed: [["'badly let down'", 'Ana Ruiz']], tied: ['colon:say'] });
  });

  test('in a standfirst', () => {
    const text =
      'Lift closed\n\n‘Everybody thought that somebody else had looked at it’ over the years\n\nAna Ruiz runs the house.\n\n“Everybody thought that somebody else had looked at it,” Ruiz said.';
    expect(sourcesOf(text)).toEqual({
      echoed: [['‘Everybody thought that somebody else had looked at it’', 'Ana Ruiz']],
      tied: ['before:say'],
    });
  });

  test('but not names and titles, and not words that nobody says', () => {
    const text =
      "Ruiz leaves ‘Larkin House Lives’ after 'nine wasted years'\n\nBell mended it.\n\nAna Ruiz said she had loved Larkin House Lives from the first day.";
    expect(sourcesOf(text)).toEqual({ echoed: [], tied: [null] });
  });
});

says('an age with no comma after it is whose name opens the line, and a number after what only leads up to it is who speaks', [
  '{Ana Ruiz}, 36 <says>: [“The mill is dear.”]',
  '[“The mill is dear,”] {Ana Ruiz}, 36 <said>.',
  'After the flood, {Ana Ruiz}, 23 <says>: [“The mill is dear.”]',
  '{Ana Ruiz}, 36 <said> [the mill was dear].',
  'In Leith, {36} <said> [the mill was dear].',
  'In Leith, Scotland, {36} <said> [the mill was dear].',
  'Last May, {36} <said> [the mill was dear].',
  'When asked by Ana Ruiz, {36} <said> [the mill was dear].',
]);
