/** The store of files, and what a file really is. */
@NullMarked
package th.samnak.documents.file;

import org.jspecify.annotations.NullMarked;
