/** Vietnamese text itself: cleaning, syllables, tone marks, what keyboards send, folding. */
package vn.motcua.language;
