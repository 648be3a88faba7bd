/** What a body is called for short, whom a trade between commas is, and phrases that take in no day and no verb. */
import { lastSpeakers } from '../last-source.ts';

lastSpeakers([
  [
    'a name in brackets behind a body',
    [
      ['The chamber of commerce (Kelve) left. “It was late,” Kelve said. It was dark, the chamber said.', 'Kelve'],
      ['The chamber of commerce (Kelve) left. The chamber said it was dark. “It was late,” Kelve said.', 'Kelve'],
      ['Its parent company (Boatco) said it was late.', 'Boatco'],
      ['The union of Leith bakers (Kelve) said it was late.', 'Kelve'],
      // a place, a person, or more than a name
      ['The council of Hale (in Leith) said it was late.', 'The council of Hale'],
      ['The council (Ana Ruiz) said it was late.', 'The council'],
      ['The council (in Kelve) said it was late.', 'The council'],
      ['A team from Avon University (AVU) said it was late.', 'A team from Avon University'],
    ],
  ],
  [
    'a trade before a name between commas',
    [
      ['The club gaffer, Ana Ruiz, has blamed the rain for the delay.', 'Ana Ruiz'],
      ['Harrow Football Club gaffer, Zelka Orsolo, has blamed the rain for the delay.', 'Zelka Orsolo'],
      ['Ana Ruiz left. Tom Bell, the former Avon gaffer, stayed. The former Avon gaffer said it was late.', 'Tom Bell'],
      ['The college bursar, Zelka Orsolo, said it was late.', 'Zelka Orsolo'],
      ['The club bus, Ana Ruiz said, was late.', 'Ana Ruiz'],
      ['The club shop, Ana Ruiz, a porter, said, was late.', 'Ana Ruiz'],
    ],
  ],
  [
    'a day behind a phrase',
    [
      ['The court freed nine of the tenants on 29 November 2017. The tenants said it was late.', 'the tenants'],
      ['The court freed nine of the tenants on 29 November. The tenants said it was late.', 'the tenants'],
      ['The court freed nine of the tenants on Quay Street. The tenants said it was late.', 'the tenants on Quay Street'],
      ['The court freed nine of the tenants in Quay Street. The tenants said it was late.', 'the tenants in Quay Street'],
    ],
  ],
  [
    'who does what is said against the rest',
    [
      ['Mr Bell freed the police of it despite residents of Leith blaming the police for the delay.', 'residents of Leith'],
      ['Mr Bell left despite tenants accusing him of theft.', 'tenants'],
      ['Despite letters urging calm, Bell shouted.', 'letters urging calm'],
      ['Mr Bell left despite the rain, blaming the council for the delay.', 'Mr Bell'],
      ['Mr Bell, despite the delay, blamed the council for it.', 'Mr Bell'],
    ],
  ],
  [
    'what somebody does while they speak',
    [
      ['Tom Bell lost a game. The former Harrow coach while speaking after the game noted: “We played well.”', 'Tom Bell'],
      ['Ana Ruiz while speaking after the match said it was late.', 'Ana Ruiz'],
      ['Ana Ruiz left after the inquiry, saying that it was late.', 'Ana Ruiz'],
      ['Ana Ruiz left shortly after the council said it was late.', 'the council'],
    ],
  ],
]);
