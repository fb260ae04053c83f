/** EclipseLink, made from a list of classes instead of a file. */
@org.jspecify.annotations.NullMarked
package th.samnak.persistence.jpa;
