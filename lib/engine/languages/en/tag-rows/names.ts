/** Words with a capital that the tagger takes for something else than a name, and the other way about. */
import type { Row } from '../../rows.ts';

export const nameRows: readonly Row[] = [
  {
    name: 'the family name He after a title',
    pattern: 'mr|ms|mrs|dr|mr.|ms.|mrs.|dr. [he&@capital]',
    does: 'NNP',
    example: 'Mr_NNP He_PRP said so',
    counter: 'Then He_PRP said so',
  },
  {
    name: 'the family name He before a given name',
    pattern: '[he&@capital] [@capitalised_NN*|JJ*|FW|UH|RB*] _,|VBD|VBZ|MD|POS',
    does: 'NNP NNP',
    example: 'He_PRP Weimin_NNP , the director , said',
    counter: 'He_PRP often_RB said so',
  },
  {
    name: 'name that is a modal verb elsewhere',
    pattern: '[@capital_MD] _POS|VBD',
    does: 'NNP',
    example: 'Mark Will_MD said_VBD so',
    counter: 'Will_MD she say so',
  },
  {
    name: 'analysis that opens a sentence',
    pattern: 'START [analysis_NNP] @small',
    does: 'NN',
    example: 'Analysis_NNP by campaigners found it',
    counter: 'Analysis_NNP Partners found it',
  },
  {
    name: 'documents that open a sentence',
    pattern: 'START [@document&-s_NNP] @small',
    does: 'NNS',
    example: 'Polls_NNP by campaigners found it',
    counter: 'Polls_NNP Partners found it',
  },
  {
    name: 'document that opens a sentence',
    pattern: 'START [@document_NNP] @small',
    does: 'NN',
    example: 'Research_NNP by campaigners found it',
    counter: 'Research_NNP Partners found it',
  },
  {
    name: 'name that ends as a comparative',
    pattern: 'START [@long&!@comparativeForm_JJR|RBR] _,',
    does: 'NNP',
    example: 'Ostrander_JJR , a farmer , said',
    counter: 'Earlier_RBR , a farmer said',
  },
  {
    name: 'name that opens a sentence',
    pattern: 'START [@capital&@long&!@interjection_UH]',
    does: 'NNP',
    example: 'Nefzi_UH , a chemist , said',
    counter: 'Hello_UH , he said',
  },
  {
    name: 'last word of a name',
    pattern: '_NNP @additive [@capital_NN]',
    does: 'NNP',
    example: 'Pier Safety_NNP and Repair_NN',
    counter: 'Safety_NNP and repair_NN',
  },
  {
    name: 'first author and others',
    pattern: '_NNP [et] al|al.',
    does: 'NNP',
    example: 'Ruiz_NNP et_CC al show it',
    counter: 'Ruiz_NNP et_CC moi',
  },
  {
    name: 'others of a first author',
    pattern: 'et [al|al.]',
    does: 'NNP',
    example: 'Ruiz_NNP et al_NN show it',
    counter: 'Ruiz_NNP met Al_NNP',
  },
  {
    name: 'verb of authors',
    pattern: 'et al|al. [!@capital_NN|VB]',
    does: 'VBP',
    example: 'Ruiz_NNP et al_NNP cite_NN it',
    counter: 'to that cite_NN',
  },
];
