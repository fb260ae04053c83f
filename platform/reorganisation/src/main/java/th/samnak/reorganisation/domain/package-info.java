/** Plans and hand-over lists as they are kept. */
@org.jspecify.annotations.NullMarked
package th.samnak.reorganisation.domain;
