/** The official papers, each laid out to its form. */
@NullMarked
package th.samnak.documents.paper;

import org.jspecify.annotations.NullMarked;
