/** Papers for word processors. */
@NullMarked
package th.samnak.documents.word;

import org.jspecify.annotations.NullMarked;
