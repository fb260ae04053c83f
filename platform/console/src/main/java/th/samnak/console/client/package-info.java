/** The other end of the console: what {@code ./samnak} runs beside the server. Nothing here needs OSGi. */
@org.jspecify.annotations.NullMarked
package th.samnak.console.client;
