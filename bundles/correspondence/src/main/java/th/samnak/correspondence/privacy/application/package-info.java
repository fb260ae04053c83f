/** What letters hold of people, and how the level of a letter is changed. */
@org.jspecify.annotations.NullMarked
package th.samnak.correspondence.privacy.application;
