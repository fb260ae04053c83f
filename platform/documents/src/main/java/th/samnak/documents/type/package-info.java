/** Thai typesetting on PDF: shaping, line breaking, pages. */
@NullMarked
package th.samnak.documents.type;

import org.jspecify.annotations.NullMarked;
