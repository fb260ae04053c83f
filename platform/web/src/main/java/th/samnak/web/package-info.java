/** The web front: puts Vaadin, the plain pages and the HTTP server together. */
@org.jspecify.annotations.NullMarked
package th.samnak.web;
