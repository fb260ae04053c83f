/** The Java agent that lets Karaf 4.4 run on a JDK without access control contexts. */
@org.jspecify.annotations.NullMarked
package th.samnak.agent;
