/** What stays of records that were destroyed. */
@NullMarked
package th.samnak.documents.retention;

import org.jspecify.annotations.NullMarked;
