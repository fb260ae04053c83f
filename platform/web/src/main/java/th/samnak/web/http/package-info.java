/** What stands before every page: the server, the gate, limits, headers, files, health. */
@org.jspecify.annotations.NullMarked
package th.samnak.web.http;
