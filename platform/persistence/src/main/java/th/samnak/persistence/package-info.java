/** JPA on OSGi: opens a database door for every persistence unit that appears, and closes it when the unit goes. */
@org.jspecify.annotations.NullMarked
package th.samnak.persistence;
