/** Files, official papers and spreadsheets: what this part of the platform brings to the registry. */
@NullMarked
package th.samnak.documents;

import org.jspecify.annotations.NullMarked;
