/** How English says why a source is not named. */
import { patternsData } from '../language-data.ts';

export const anonymity = patternsData({
  hint: /condition|anonym|background|name|identi|authori|allowed|permitted|fear/iu,
  stated:
    /\b(?:(?:who |and |were |was )?(?:speaking|spoke|talking|talked) )?(?:on|under) (?:the )?(?:strict )?condition (?:of (?:strict )?anonymity|that (?:he|she|they|their|his|her)\b)|(?:\bwho )?(?:was |were |is |are )?speaking (?:anonymously|on background)\b|\b(?:who |and )?spoke anonymously\b|\b(?:who |both |all )?(?:asked|asking|requested|requesting|declined|declining|wished|wishing|wanted|wanting|preferred|preferring|refused|insisted|did not want|did not wish|didn['’]t want|do not want|does not want|chose)(?: (?:us|me|for|to|not|that|on|have|be|remain|stay|give|use|withhold|provide|disclose|his|her|their|its|full|last|real|being|speaking|speak)){0,8} (?:names?|surnames?|identity|identities|named|identified|anonymous|anonymously|anonymity|unnamed)\b|\bwhose (?:(?:full|real|last) )?(?:names?|identity|identities) (?:is|are|has|have|was|were|cannot|could)\b|\bwho (?:cannot|could not|can['’]t|may not) be (?:named|identified)\b|\b(?:(?:because|as|since) (?:he|she|they|it) )?(?:who )?(?:is|are|was|were)(?:n['’]t| not) (?:authori[sz]ed|allowed|permitted) to (?:speak|comment|talk|discuss|brief)\b|\bnot (?:authori[sz]ed|allowed|permitted) to (?:speak|comment|talk|discuss|brief)\b|\b(?:for|out of) fear (?:of|that)\b/iu,
  because: /^, (?:because|citing|as (?:he|she|they) |due to|for fear|fearing|to (?:protect|avoid|discuss|speak))/u,
  inWho: /anonym|named|names?\b|identi|authori[sz]ed/iu,
});
