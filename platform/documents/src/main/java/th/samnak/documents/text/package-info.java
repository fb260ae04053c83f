/** The words in files, within bounds of size and time. */
@NullMarked
package th.samnak.documents.text;

import org.jspecify.annotations.NullMarked;
