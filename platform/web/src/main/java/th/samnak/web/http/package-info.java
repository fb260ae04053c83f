/** The server and its port, its one context, headers, files and health. */
@org.jspecify.annotations.NullMarked
package th.samnak.web.http;
