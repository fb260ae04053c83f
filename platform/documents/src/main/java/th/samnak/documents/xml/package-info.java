/** Reading XML and text that strangers sent, without harm. */
@NullMarked
package th.samnak.documents.xml;

import org.jspecify.annotations.NullMarked;
