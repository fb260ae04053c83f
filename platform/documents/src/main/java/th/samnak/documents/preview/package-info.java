/** Documents as pictures of their pages, and copies for outside. */
@NullMarked
package th.samnak.documents.preview;

import org.jspecify.annotations.NullMarked;
