/** What the bench compares with, as a plain script: cloning and Readability, as its readme says to call it. */
import { Readability } from '@mozilla/readability';

performance.mark('whosaid-peer');
new Readability(document.cloneNode(true) as Document).parse();
