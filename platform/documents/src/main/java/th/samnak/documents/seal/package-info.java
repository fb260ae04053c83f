/** Digital signatures of the agencies on papers that leave the house, and the proof of any other. */
@NullMarked
package th.samnak.documents.seal;

import org.jspecify.annotations.NullMarked;
