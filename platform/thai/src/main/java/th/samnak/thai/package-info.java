/** The Thai language for the rest of the house: digits, amounts in words, พ.ศ. dates, numbers, order, words, names. */
@Export
@Version("1.0.0")
@NullMarked
package th.samnak.thai;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
