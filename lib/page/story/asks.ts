/** What boxes of a page ask the reader for, told by their words. Either is asked where something else speaks for it as well. */

/** To subscribe or to sign in, before more of the text is shown: a wall says so. Members stand in many an article too. */
export const ASKS_TO_PAY =
  /\b(?:subscri\w*|log ?in|sign ?in|register|members?(?:hip)?|trial|abonn\w*|anmelden|s’abonner|connectez|suscr\w+|assine|abbona\w*)\b/i;

/** For leave: words of newsletters, consent and offers, beside a button. */
export const ASKS_FOR_LEAVE =
  /\b(?:cookies?|consent|privacy|newsletters?|sign up|signing up|subscri\w+|inbox|terms|permission|turn on|enable|allow|log ?in|register|datenschutz|einwillig\w+|abonn\w+|accepte\w*)\b/i;
