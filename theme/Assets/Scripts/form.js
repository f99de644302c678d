// The form: shows the parts that are asked for, checks, and makes what is handed in. Nothing typed is sent, and nothing kept unless the
// reader asks for it: files are made here and saved by the reader, and the address line never changes.
import './form/handin.js';
import './form/draft.js';
import './form/here.js';
import './form/find.js';
