// The script of most pages: the search box, and the part that an address points to.
import { openParts } from './opened.js';
import { startBox } from './search/box.js';
import { isServed } from './search/index.js';

if (isServed()) startBox();
openParts();
