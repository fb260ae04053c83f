/** Spreadsheets in and out. */
@NullMarked
package th.samnak.documents.sheet;

import org.jspecify.annotations.NullMarked;
