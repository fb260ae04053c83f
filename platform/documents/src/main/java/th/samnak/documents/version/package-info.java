/** Every version that a document of a record has had. */
@NullMarked
package th.samnak.documents.version;

import org.jspecify.annotations.NullMarked;
